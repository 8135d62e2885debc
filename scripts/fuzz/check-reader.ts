import { decodeText } from "../../src/node/encoding/decode-text.js";
import { gazetteerFromBytes } from "../../src/node/gazetteer-bytes.js";
import {
  compileIndex,
  correctGazetteers,
  countries,
  createTagger,
  fromBrat,
  fromConll,
  fromCsv,
  fromGeoJson,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  type Gazetteer,
  lintGazetteer,
  loadIndex,
  mergeGazetteers,
  readCsv,
  readGeoJson,
  readInputText,
  readJson,
  serializeIndex,
} from "../../src/syria.js";
import { promise, unlessRefused } from "./promise.js";
import type { Random } from "./random.js";

const TEXT = "قصف على مدينة دوما";
const own = { name: "g", type: "clinic", fields: { beds: "number", open: "flag", wards: "list" } } as const;
const place = { name: "g", type: "place" } as const;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const lowBytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const wideBytesOf = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const READERS: readonly ((text: string) => unknown)[] = [
  fromJsonl,
  fromCsv,
  fromConll,
  (text) => fromBrat(TEXT, text),
  (text) => fromSpacy(parsed(text)),
  (text) => fromGeoJson(parsed(text)),
  (text) => fromWebAnnotation(TEXT, parsed(text)),
  (text) => readInputText(parsed(text), "r"),
  (text) => decodeText(bytesOf(text)),
  (text) => decodeText(lowBytesOf(text)),
  (text) => decodeText(wideBytesOf(text)),
  (text) => decodeText(lowBytesOf(text), { encoding: "windows-1256" }),
];
const GAZETTEER_READERS: readonly ((text: string) => Gazetteer)[] = [
  (text) => readCsv(text, place),
  (text) => readCsv(text, { ...place, delimiter: ";" }),
  (text) => readCsv(text, own),
  (text) => readJson(text, place),
  (text) => readJson(text),
  (text) => readGeoJson(text, place),
  (text) => readGeoJson(text, own),
  (text) => gazetteerFromBytes(bytesOf(text), "a/g.csv"),
  (text) => gazetteerFromBytes(wideBytesOf(text), "g.tsv", own),
  (text) => gazetteerFromBytes(lowBytesOf(text), "g.geojson", { encoding: "windows-1256" }),
];
const index = new Uint8Array(serializeIndex(compileIndex([countries])));

/** A file, whole or damaged, is read or refused with a code; what was read can be used. */
export function checkReader(text: string, random: Random): void {
  if (random.chance(0.5)) {
    unlessRefused(() => random.pick(READERS)(text));
    return;
  }
  const gazetteer = unlessRefused(() => random.pick(GAZETTEER_READERS)(text));
  if (gazetteer) useOf(gazetteer, text);
  if (random.chance(0.05)) checkIndex(random);
}

/** Looks a gazetteer over, puts it beside another, and tags its own file with it. */
function useOf(gazetteer: Gazetteer, text: string): void {
  lintGazetteer(gazetteer, { parents: [countries] });
  unlessRefused(() => mergeGazetteers([gazetteer, { ...gazetteer, name: "other" }], { conflict: (first) => first }));
  unlessRefused(() => correctGazetteers([gazetteer], [{ ...gazetteer, name: "other" }]));
  const { spans } = createTagger({ gazetteers: [gazetteer] }).tag(text);
  for (const span of spans) promise(text.slice(span.start, span.end) === span.text, "a span is its slice");
}

/** A damaged index is refused. */
function checkIndex(random: Random): void {
  const damaged = index.slice(random.below(3) * random.below(40));
  const at = random.below(damaged.length);
  damaged[at] = damaged[at]! ^ (1 + random.below(255));
  promise(unlessRefused(() => loadIndex(damaged, [countries])) === undefined, "a damaged index is refused");
}
