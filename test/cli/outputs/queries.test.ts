import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { randomOf, sentence } from "../../../scripts/archive/sentences.js";
import type { BaseEntry } from "../../../src/gazetteer/types.js";
import { syriaTagger } from "../../../src/syria.js";
import { parsed, yaqut } from "../world.js";
import { ask, type Cell } from "./databases.js";

const [, block = ""] = /```sql\n(.*?)```/s.exec(readFileSync("docs/archives.md", "utf8")) ?? [];
const QUERIES = block.split(";").filter((query) => query.trim() !== "");
const DUMA = "C2338";
const random = randomOf(1);
const REPORTS = Array.from({ length: 60 }, (_, i) => ({
  id: `r${i}`,
  date: `2018-0${1 + (i % 5)}-11`,
  text: `${sentence(random)}. ${i % 4 === 0 ? "قصفت قوات النظام مدينة دوما ومقتل 3 مدنيين" : sentence(random)}.`,
}));
const stdin = REPORTS.map((report) => `${JSON.stringify(report)}\n`).join("");

/** A span as JSON Lines have it, and the governorate that it lies in. */
interface Found {
  readonly doc: string;
  readonly type: string;
  readonly text: string;
  readonly entity: string | null;
  readonly name: string | null;
  readonly governorate: string | null;
  readonly kind?: string;
  readonly min?: number;
  readonly confidence: number;
}

type Entry = BaseEntry & { readonly placeType?: string };
const entries = new Map<string, Entry>();
for (const { entries: all } of syriaTagger().index.gazetteers) for (const entry of all) entries.set(entry.id, entry);

function governorateOf(id: string | null): string | null {
  for (let entry = entries.get(id ?? ""); entry; entry = entries.get(entry.parent ?? ""))
    if (entry.placeType === "governorate") return entry.name;
  return null;
}

let spans: Found[];
const folder = mkdtempSync(join(tmpdir(), "yaqut-sql-"));
beforeAll(async () => {
  for (const name of ["a.duckdb", "a.sqlite"])
    expect((await yaqut(["tag", "--out", join(folder, name)], { stdin })).status).toBe(0);
  const { out } = await yaqut(["tag", "-f", "jsonl"], { stdin });
  spans = parsed(out).flatMap(({ id, spans: found }) =>
    found.map((span) => {
      const entity = (span.entity ?? null) as string | null;
      const name = entries.get(entity ?? "")?.name ?? null;
      return { ...span, doc: id, entity, name, governorate: governorateOf(entity) } as unknown as Found;
    }),
  );
}, 60_000);

/** How many of each key there are, and of how many documents. */
function counted(found: readonly Found[], keyOf: (span: Found) => Cell[], mentions: boolean): Cell[][] {
  const groups = new Map<string, Found[]>();
  for (const span of found) {
    const key = JSON.stringify(keyOf(span));
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups].map(([key, group]) => [
    ...(JSON.parse(key) as Cell[]),
    ...(mentions ? [group.length] : []),
    new Set(group.map(({ doc }) => doc)).size,
  ]);
}

const ANSWERS: readonly (() => Cell[][])[] = [
  () =>
    counted(
      spans.filter(({ type }) => type === "place"),
      ({ governorate, name }) => [governorate, name],
      true,
    ),
  () =>
    counted(
      spans.filter(({ entity }) => entity === DUMA),
      ({ doc }) => [REPORTS.find(({ id }) => id === doc)!.date.slice(0, 7)],
      false,
    ),
  () => {
    const about = new Set(spans.filter(({ entity }) => entity === DUMA).map(({ doc }) => doc));
    return counted(
      spans.filter(({ type, doc }) => type === "actor" && about.has(doc)),
      ({ name }) => [name],
      false,
    );
  },
  () => {
    const most = new Map<string | null, number>();
    for (const { doc, governorate } of spans.filter(({ type }) => type === "place"))
      for (const { type, kind, min = 0, doc: other } of spans)
        if (other === doc && type === "casualty" && kind === "killed")
          most.set(governorate, Math.max(min, most.get(governorate) ?? 0));
    return [...most];
  },
  () => spans.map(({ doc, type, text, confidence }) => [doc, type, text, confidence]),
];

const sorted = (rows: readonly (readonly Cell[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe.each(["a.duckdb", "a.sqlite"])("the queries of the guide on %s", (name) => {
  test.each(QUERIES.map((query, i) => [/--(.*)/.exec(query)![1]!.trim(), query, i] as const))(
    "%s: as the spans in JSON Lines say",
    async (_, query, i) => {
      const [limited, all] = await ask(join(folder, name), [query, query.replace(/limit \d+/, "")]);
      expect(sorted(all!)).toEqual(sorted(ANSWERS[i]!()));
      expect(all!.length).toBeGreaterThan(3);
      expect(limited).toHaveLength(Math.min(all!.length, Number(/limit (\d+)/.exec(query)?.[1] ?? all!.length)));
    },
  );
});

test("both databases hold the same rows", async () => {
  const queries = ["documents", "spans", "entities", "incidents"].map((table) => `select * from ${table}`);
  const [duckdb, sqlite] = [await ask(join(folder, "a.duckdb"), queries), await ask(join(folder, "a.sqlite"), queries)];
  expect(duckdb.map(({ length }) => length)).toEqual(sqlite.map(({ length }) => length));
  for (const [i, rows] of duckdb.entries()) expect(sorted(rows)).toEqual(sorted(sqlite[i]!));
});
