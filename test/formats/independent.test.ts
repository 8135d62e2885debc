/** What others read of our formats: Python's `csv` module and strings, a validator of GeoJSON, the published rules. */
import { spawnSync } from "node:child_process";
import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBrat, toConll, toCsv, toGeoJson, toSpacy, toWebAnnotation } from "../../src/formats/index.js";
import { tag } from "../../src/syria.js";
import { arbitraryDocument, SAMPLE } from "./samples.js";

/** Runs Python on a JSON value and returns the JSON that it prints. */
function python(code: string, input: unknown): unknown {
  const ascii = JSON.stringify(input).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const { status, stdout, stderr } = spawnSync(
    "python3",
    ["-c", `import json, sys\nvalue = json.load(sys.stdin)\n${code}`],
    {
      input: ascii,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}
const noPython = spawnSync("python3", ["--version"]).status !== 0;

/** Documents that a file can hold: half characters can't be written as UTF-8. */
const documents = fc
  .sample(arbitraryDocument, { numRuns: 150, seed: 7 })
  .filter(({ text, id }) => !/\p{Cs}/u.test(text + id))
  .concat([SAMPLE]);

describe.skipIf(noPython)("Python", () => {
  test("reads the table with its csv module, as Excel does: with a byte-order mark", () => {
    const read = `
import csv, io
bytes_ = value.encode("utf-8")
rows = list(csv.DictReader(io.StringIO(bytes_.decode("utf-8-sig"), newline="")))
print(json.dumps([[r["id"], r["type"], int(r["start"]), r["text"]] for r in rows]))`;
    const guarded = (text: string): string =>
      /^'*[\s\0]*[=+\-@]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
    const expected = documents.flatMap(({ id, spans }) =>
      spans.map(({ type, start, text }) => [guarded(id), type, start, guarded(text)]),
    );
    expect(python(read, toCsv(documents))).toEqual(expected);
  });

  test("finds every span by the code points of brat, spaCy and the Web Annotation model", () => {
    const slices = `
import re
out = []
for d in value:
    text = d["text"]
    spacy = [text[s["start"]:s["end"]] for s in d["spacy"]["spans"]]
    web = []
    for a in d["web"]:
        position, quote = a["target"]["selector"]
        at, to = position["start"], position["end"]
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text[at - len(quote["prefix"]):to + len(quote["suffix"])] == whole
        web.append(text[at:to])
    brat = []
    for line in d["brat"].split("\\n"):
        m = re.match(r"^(T\\d+)\\t([A-Za-z0-9_-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t(.*)$", line, re.S)
        if m:
            parts = [text[int(a):int(b)] for a, b in (p.split(" ") for p in m.group(3).split(";"))]
            assert " ".join(parts) == m.group(4) and "\\n" not in m.group(4)
            brat.append(parts)
        else:
            assert re.match(r"^(N\\d+\\tReference T\\d+ \\S+:\\S+\\t.+|#\\d+\\tAnnotatorNotes T\\d+\\t.+|)$", line, re.S), line
    out.append([spacy, web, ["".join(p) for p in brat]])
print(json.dumps(out))`;
    const written = documents.map((document) => ({
      text: document.text,
      spacy: toSpacy(document, { key: "spans" }),
      web: toWebAnnotation(document),
      brat: toBrat(document),
    }));
    const texts = documents.map(({ spans }) => spans.map(({ text }) => text));
    const joined = texts.map((list) => list.map((text) => text.replace(/[\r\n]+/g, "") || text));
    expect(python(slices, written)).toEqual(texts.map((list, i) => [list, list, joined[i]]));
  });
});

test("IOB2: a label goes on with I only behind a label of its type, the label stands last, no cell is empty", () => {
  for (const block of toConll(documents).split("\n\n")) {
    let last = "O";
    for (const row of block.split("\n").filter((line) => line !== "" && !/^# (id|date|text) = /.test(line))) {
      const cells = row.split("\t");
      const label = cells.at(-1)!;
      expect(cells).toHaveLength(5);
      expect(cells).not.toContain("");
      expect(label).toMatch(/^(O|[BI]-\S+)$/);
      if (label.startsWith("I-")) expect(last.slice(1)).toBe(label.slice(1));
      last = label;
    }
  }
});

test("GeoJSON: a validator finds nothing against RFC 7946", () => {
  const map = toGeoJson([tag("غارات على مدينة حلب وعلى ريف حماة الشمالي وقرية السكرية"), tag("قصف مدينة حلب")], {
    unlocated: true,
  });
  expect(map.features.length).toBeGreaterThan(1);
  expect(check(JSON.stringify(map))).toEqual(JSON.parse(JSON.stringify(map)));
});

test("Web Annotation: each has its context, an id of its own, a type, bodies with known purposes and one target", () => {
  const iri = /^(?:[a-z][a-z0-9+.-]*:|\.\/)[^\s<>"{}|\\^`]*$/iu;
  for (const document of documents) {
    const annotations = toWebAnnotation(document);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    for (const { "@context": context, id, type, body, target } of annotations) {
      expect([context, type]).toEqual(["http://www.w3.org/ns/anno.jsonld", "Annotation"]);
      expect(id).toMatch(iri);
      expect(target.source).toMatch(iri);
      for (const { type, purpose, value } of body) {
        expect(type).toBe("TextualBody");
        expect(["tagging", "identifying", "describing"]).toContain(purpose);
        expect(typeof value).toBe("string");
      }
    }
  }
});
