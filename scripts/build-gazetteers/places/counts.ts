import type { PlaceGazetteer } from "../../../src/gazetteer/types.js";
import type { BuildNotes } from "./build.js";
import type { Finding } from "./lint.js";

/** The table that the build prints: what there is, what was merged, what the lint found. */
export function countsOf(
  gazetteers: readonly PlaceGazetteer[],
  notes: BuildNotes,
  findings: readonly Finding[],
): string {
  const entries = gazetteers.flatMap((gazetteer) => gazetteer.entries);
  const syrian = gazetteers[0]!.entries;
  const names = syrian.flatMap((entry) => [
    entry,
    ...(entry.names ?? []).map((n) => (typeof n === "string" ? { name: n } : n)),
  ]);
  return [
    table("gazetteer", count(gazetteers.flatMap((g) => g.entries.map(() => g.name)))),
    table("place type", count(entries.map((entry) => entry.placeType))),
    table("source of Syrian places", count(syrian.flatMap((entry) => (entry.source ?? "").split(" ")))),
    table(
      "precision of Syrian places",
      count(syrian.map((entry) => (entry.location ? (entry.precision ?? "exact") : "none"))),
    ),
    table("ambiguity of names", count(names.flatMap((name) => ("ambiguity" in name ? (name.ambiguity ?? []) : [])))),
    table("rows", [
      ["names of Syrian places", names.length],
      ["names that need context", names.filter((name) => "needsContext" in name && name.needsContext).length],
      ["edit1 matches kept", notes.matches.kept],
      ["edit1 matches kept for their spelling", notes.matches.spellingOnly],
      ["edit1 matches dropped", notes.matches.dropped],
      ["second names that are a neighbour's", notes.namesOfNeighbours],
      ["features merged", notes.merges.length],
      ["features merged by review", notes.sameByReview],
      ["GeoNames localities known already", notes.localities.known],
      ["GeoNames localities that gave a spelling", notes.localities.spelling],
      ["GeoNames localities that gave a second name", notes.localities.secondName],
      ["GeoNames localities added", notes.localities.added],
      ["units without a seat", notes.unitsWithoutSeat.length],
      ["places whose parent is the country", notes.withoutParent.length],
    ]),
    table("lint", count(findings.map((finding) => `${finding.severity} ${finding.code}`))),
  ].join("\n\n");
}

function count(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function table(title: string, rows: readonly (readonly [string, number])[]): string {
  const width = Math.max(title.length, ...rows.map(([name]) => name.length)) + 2;
  return [title, ...rows.map(([name, n]) => `  ${name.padEnd(width)}${String(n).padStart(7)}`)].join("\n");
}
