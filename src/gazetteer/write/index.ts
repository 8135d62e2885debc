export { writeCsv } from "./write-csv.js";
export { writeGeoJson } from "./write-geojson.js";
export { writeJson } from "./write-json.js";
