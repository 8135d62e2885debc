import type { ActorEntry, NameRecord } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";

/** The side whose names these are. */
const SIDE = "government-until-2024";
/** Words that only ever mean the government of 1970 to 2024: a name that holds one looks back by itself once that government is gone. */
const WORDS: ReadonlySet<string> = new Set(
  ["النظام", "نظام", "الأسد", "أسد", "الأسدي", "الأسدية", "بشار", "النصيري", "النصيرية"].map((word) => normalize(word)),
);
const BEGAN = "1970-11";

/** Gives such names a beginning of their own and no end: they outlive their bearer (`src/decide/actors/validity.ts`). */
export function withOutlivingNames(entry: ActorEntry): ActorEntry {
  if (entry.side !== SIDE || entry.to === undefined) return entry;
  const names = (entry.names ?? []).map((name): string | NameRecord => {
    const record = typeof name === "string" ? { name } : name;
    return outlives(record) ? { ...record, from: entry.from ?? BEGAN } : name;
  });
  const own = { name: entry.name, use: "canonical" as const, from: entry.from ?? BEGAN };
  const restated = names.some((name) => typeof name !== "string" && name.use === "canonical");
  return { ...entry, names: !restated && outlives({ name: entry.name }) ? [own, ...names] : names };
}

function outlives({ name, from, to }: NameRecord): boolean {
  return (
    from === undefined &&
    to === undefined &&
    normalize(name)
      .split(" ")
      .some((word) => WORDS.has(word))
  );
}
