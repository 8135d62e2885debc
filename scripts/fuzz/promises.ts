import type { YaqutError } from "../../src/errors.js";
import type { AnnotatedText, MarkedSpan } from "../../src/formats/annotated.js";
import { CONSOLE } from "../../src/formats/text/style.js";
import { toText } from "../../src/formats/text/to-text.js";
import { decodeText } from "../../src/node/encoding/decode-text.js";
import {
  bestTotal,
  defineGazetteer,
  fromBrat,
  fromConll,
  fromCsv,
  fromGeoJson,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  keepAll,
  longestFirst,
  readCsv,
  readGeoJson,
  readJson,
  spansFromUnits,
  spansInUnits,
  syriaGovernorates,
  syriaTagger,
  toBrat,
  toConll,
  toCsv,
  toGeoJson,
  toHtml,
  toJsonl,
  toMapPage,
  toReport,
  toSpacy,
  toSvgMap,
  toWebAnnotation,
} from "../../src/syria.js";
import type { Random } from "./random.js";

/** A broken promise. */
export class Broken extends Error {}

function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

const clinics = defineGazetteer({
  name: "clinics",
  type: "clinic",
  entries: [{ id: "c1", name: "مشفى النور", beds: 12 }],
});
const mine = readCsv("id,name,type\nm1,خربة السنونو,village\nC2338,دوما,city", { name: "mine", type: "place" });

/** Taggers with every option. */
const TAGGERS = [
  syriaTagger(),
  syriaTagger({ gazetteers: [clinics, mine], overlap: longestFirst }),
  syriaTagger({ overlap: keepAll, minConfidence: 0.3 }),
  syriaTagger({ gazetteers: [clinics], overlap: bestTotal, minConfidence: 1 }),
];
const DATES = [undefined, null, "2017-10-31", "1000-01-01", "2999-12-31", "2016-02-29T23:59", new Date("2020-01-01")];

/** Everything that is promised of a text that is tagged, written and read back. */
export function checkText(text: string, random: Random): void {
  const tagger = random.pick(TAGGERS);
  const date = random.pick(DATES);
  const document = tagger.tag(text, { date });
  const { spans } = document;
  let before = 0;
  for (const span of spans) {
    promise(text.slice(span.start, span.end) === span.text && span.start < span.end, "a span is its slice");
    promise(span.start >= before, "spans are in their order");
    promise(span.confidence >= 0 && span.confidence <= 1, "confidence is from 0 to 1");
    before = span.start;
    const { lat, lon } = span as { lat?: number; lon?: number };
    promise(lat === undefined || (Math.abs(lat) <= 90 && Math.abs(lon ?? 999) <= 180), "points are on the globe");
  }
  if (random.chance(0.3))
    promise(JSON.stringify(tagger.tag(text, date)) === JSON.stringify(document), "two runs give the same");
  const start = random.below(text.length + 1);
  if (random.chance(0.3)) tagger.explain(text, { start, end: start + random.below(text.length - start + 1) }, date);
  const written = { id: random.pick(["r1", text.slice(0, 40), ""]), ...document.toJSON() };
  if (random.chance(0.3)) checkFormats(written);
  if (random.chance(0.03)) checkPages(written);
}

type Marked = Pick<MarkedSpan, "type" | "start" | "end" | "text">;
const marks = (spans: readonly Marked[]): string =>
  JSON.stringify(spans.map(({ type, start, end, text }) => [type, start, end, text]));

/** All formats, and back where there is a way. */
function checkFormats(document: AnnotatedText & { id: string }): void {
  const { text, spans } = document;
  const own = marks(spans);
  const back = (name: string, read: readonly Marked[] | undefined): void =>
    promise(marks(read ?? []) === own, `${name} brings the spans back`);
  back("JSON Lines", fromJsonl(toJsonl(document, { text: true, full: true }))[0]?.spans);
  back("CSV", fromCsv(toCsv(document))[0]?.spans);
  back("spaCy", fromSpacy(toSpacy(document, { key: "spans" })).spans);
  for (const unit of ["codePoint", "utf8"] as const) {
    const there = { text, spans: spansInUnits(document, unit) };
    if (!HALVES.test(text)) back(unit, spansFromUnits(there, unit));
  }
  fromGeoJson(JSON.parse(JSON.stringify(toGeoJson(document, { unlocated: true }))));
  if (!HALVES.test(text)) {
    back("Web Annotation", fromWebAnnotation(text, toWebAnnotation(document)).spans);
    back("brat", fromBrat(text, toBrat(document)).spans);
  }
  promise(fromConll(toConll(document))[0]?.text === text, "CoNLL brings the text back");
}

/** What is made to be looked at. */
function checkPages(document: AnnotatedText & { id: string }): void {
  const pages = [toHtml(document), toReport(document), toMapPage(document, { outlines: syriaGovernorates })];
  for (const html of [...pages, toSvgMap(document)]) promise(!/<script/i.test(html), "no script");
  toText(document, CONSOLE);
}

/** Half of a surrogate pair, which code points and bytes can't tell. */
const HALVES = /\p{Cs}/u;

const READERS: readonly ((text: string) => unknown)[] = [
  fromJsonl,
  fromCsv,
  fromConll,
  (text) => fromBrat("قصف على مدينة دوما", text),
  (text) => fromSpacy(parsed(text)),
  (text) => fromGeoJson(parsed(text)),
  (text) => fromWebAnnotation("قصف على مدينة دوما", parsed(text)),
  (text) => readCsv(text, { name: "g", type: "place" }),
  (text) => readCsv(text, { name: "g", type: "clinic", fields: { beds: "number", open: "flag", wards: "list" } }),
  (text) => readJson(text, { name: "g", type: "place" }),
  (text) => readGeoJson(text, { name: "g", type: "place" }),
  (text) => decodeText(new TextEncoder().encode(text)),
  (text) => decodeText(Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)),
  (text) => decodeText(new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)),
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A file, whole or damaged, is read or refused with a code. */
export function checkReader(text: string, random: Random): void {
  try {
    random.pick(READERS)(text);
  } catch (error) {
    if ((error as YaqutError).name !== "YaqutError") throw error;
    promise((error as YaqutError).message.length < 100_000, "messages are short");
  }
}

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
