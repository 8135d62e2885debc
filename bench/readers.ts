import { fromConll, fromCsv, fromJsonl, readCsv, readGeoJson, readJson, YaqutError } from "../src/index.js";
import { decodeText } from "../src/node/encoding/decode-text.js";
import { onceMs } from "./measure.js";

const COUNTS: readonly number[] = [10_000, 20_000, 40_000, 80_000];
const ROUNDS = 2;
const place = { name: "mine", type: "place" } as const;
const list = (count: number, make: (i: number) => string, separator = "\n"): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(separator);
const feature = '{"type":"Feature","geometry":null,"properties":{"name":"تل"}}';
const span = '{"type":"place","start":0,"end":2,"text":"تل"}';

/** Files, good and bad, that grow with a count of rows, cells or characters. */
const FILES: readonly (readonly [title: string, make: (count: number) => string, read: (text: string) => unknown])[] = [
  ["CSV: good rows", (n) => `id,name,type\n${list(n, (i) => `m${i},تل ${i},village`)}`, (t) => readCsv(t, place)],
  ["CSV: a wrong kind in each row", (n) => `id,name,type\n${list(n, (i) => `m${i},تل,hut`)}`, (t) => readCsv(t, place)],
  ["CSV: one id in all rows", (n) => `id,name,type\n${list(n, () => "m,تل,village")}`, (t) => readCsv(t, place)],
  ["CSV: one title over all columns", (n) => `${list(n, () => "name", ",")},type\nx`, (t) => readCsv(t, place)],
  [
    "CSV: a number of zeros and an x",
    (n) => `id,name,type,lat\nm,تل,village,${"0".repeat(n)}x`,
    (t) => readCsv(t, place),
  ],
  [
    "JSON: one entry of wrong names",
    (n) => `[{"id":"a","name":"تل","names":[${list(n, () => "0", ",")}]}]`,
    (t) => readJson(t, place),
  ],
  [
    "GeoJSON: features of one name",
    (n) => `{"type":"FeatureCollection","features":[${list(n, () => feature, ",")}]}`,
    (t) => readGeoJson(t, place),
  ],
  ["fromCsv: cut rows", (n) => `id,type,start,end,text\n${list(n, () => "x,place")}\n`, fromCsv],
  [
    "fromConll: a link of digits",
    (n) => `# id = "a"\n# text = "تل"\nتل\t0\t2\tkilled:${"1".repeat(n)}x\tB-casualty\n`,
    fromConll,
  ],
  ["fromJsonl: wrong spans", (n) => `{"id":"a","text":"قرية","spans":[${list(n, () => span, ",")}]}`, fromJsonl],
  [
    "decodeText: letters and a byte that is none",
    (n) => "ا".repeat(n),
    (t) => decodeText(Uint8Array.from([...new TextEncoder().encode(t), 0xff])),
  ],
];

/** Microseconds a row (or cell, or character) of reading, and refusing, files of growing size: a level row is linear time. */
export function readersTable(print: (line: string) => void): void {
  print("\n## Readers\n");
  print("Microseconds a row, cell or character of reading a file, or of refusing it with all its problems.\n");
  print(`| file | ${COUNTS.map((count) => `${count / 1000} k`).join(" | ")} |`);
  print(`| --- |${COUNTS.map(() => " ---: |").join("")}`);
  for (const [title, make, read] of FILES) {
    const cells = COUNTS.map((count) => {
      const text = make(count);
      return ((onceMs(() => attempt(() => read(text)), ROUNDS) * 1000) / count).toFixed(2);
    });
    print(`| ${title} | ${cells.join(" | ")} |`);
  }
}

function attempt(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof YaqutError)) throw error;
  }
}
