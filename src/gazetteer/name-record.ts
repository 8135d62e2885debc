import type { AmbiguityClass, BaseEntry, NameUse } from "./types.js";

/** What decisions want to know of a name. */
export interface NameFacts {
  readonly use: NameUse | undefined;
  readonly needsContext: boolean;
  readonly ambiguity: readonly AmbiguityClass[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const PLAIN: NameFacts = {
  use: undefined,
  needsContext: false,
  ambiguity: undefined,
  from: undefined,
  to: undefined,
};

/** Name number `record` of an entry as its gazetteer writes it. */
export function writtenName({ name, names }: BaseEntry, record: number): string {
  if (record === 0) return name;
  const other = names![record - 1]!;
  return typeof other === "string" ? other : other.name;
}

/** The facts of name number `record` (0: the canonical name; `i`: `names[i - 1]`) of an entry. */
export function nameRecord(entry: BaseEntry, record: number): NameFacts {
  if (record === 0) {
    const { ambiguity, needsContext = false } = entry;
    return { use: "canonical", needsContext, ambiguity, from: undefined, to: undefined };
  }
  const name = entry.names![record - 1]!;
  if (typeof name === "string") return PLAIN;
  const { use, needsContext = false, ambiguity, from, to } = name;
  return { use, needsContext, ambiguity, from, to };
}
