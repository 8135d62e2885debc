import { syriaTagger, toBrat, toConll, toCsv, toGeoJson, toJsonl, toSpacy, toWebAnnotation } from "../../src/syria.js";

const DOCUMENT = syriaTagger().tag("قُتل 3 مدنيين بقصف على مدينة دوما يوم 5 نيسان 2018", "2018-04-06").toJSON();

/** Files that the readers know, to be damaged. */
export const FILES: readonly string[] = [
  toJsonl(DOCUMENT, { text: true, full: true }),
  toCsv(DOCUMENT),
  toConll(DOCUMENT),
  toBrat(DOCUMENT),
  JSON.stringify(toSpacy(DOCUMENT)),
  JSON.stringify(toGeoJson(DOCUMENT)),
  JSON.stringify(toWebAnnotation(DOCUMENT)),
  "id,name,names,type,lat,lon,parent\nm1,تل الورد,الورد|تل ورد,village,35.1,38.2,C1\n",
  "sep=;\nid;الاسم;beds;open;wards\n1;مشفى النور;٤٠;نعم;أ|ب\n",
  '[{"id":"a","name":"تل الورد","placeType":"village","location":[38.2,35.1],"names":[{"name":"x","use":"epithet"}]}]',
  '{"type":"FeatureCollection","features":[{"type":"Feature","id":1,"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[1,2]]]},"properties":{"name":"تل","type":"village"}}]}',
];
