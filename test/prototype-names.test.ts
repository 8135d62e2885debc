import { expect, test } from "vitest";
import {
  createTagger,
  defineGazetteer,
  entitiesOf,
  readCsv,
  readGeoJson,
  readJson,
  toCsv,
  toHtml,
  toReport,
} from "../src/index.js";

// Names of `Object.prototype` are names like others, wherever they stand.

const HOSTILE = ["__proto__", "constructor", "toString", "hasOwnProperty"];

test.each(HOSTILE)("%s as a column and a property is a field of the entry, and nothing else", (name) => {
  const properties = `{"name":"تل الورد","type":"village","${name}":{"polluted":1}}`;
  const feature = `{"type":"Feature","geometry":null,"properties":${properties}}`;
  const gazetteers = [
    readCsv(`id,name,type,${name}\na,تل الورد,village,x`, { name: "g", type: "place" }),
    readGeoJson(`{"type":"FeatureCollection","features":[${feature}]}`, { name: "g", type: "place" }),
    readJson(`{"name":"g","type":"place","entries":[{"id":"a","placeType":"village",${properties.slice(1)}]}`),
  ];
  for (const { entries } of gazetteers) {
    const entry = entries[0]!;
    expect(Object.keys(entry)).toContain(name);
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    expect("polluted" in entry).toBe(false);
  }
  expect("polluted" in {}).toBe(false);
});

test.each(HOSTILE)("%s as a type and an id", (name) => {
  const gazetteer = defineGazetteer({ name, type: name, entries: [{ id: name, name: "مستوصف النور" }] });
  const document = createTagger({ gazetteers: [gazetteer] }).tag("قصف على مستوصف النور");
  expect(document.spans.map((span) => [span.type, "entity" in span ? span.entity : null])).toEqual([[name, name]]);
  expect(entitiesOf(document)).toHaveLength(1);
  expect(toCsv(document)).toContain(`,${name},`);
  for (const html of [toHtml(document, { labels: {} }), toReport(document)]) expect(html).toContain(name);
});
