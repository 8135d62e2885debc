import type { LintName, LintRule } from "./finding.js";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Names that no text can be matched by, that say nothing new, or that are an everyday word and don't say so. */
export const lintNames: LintRule = ({ names, gazetteer, isEveryday }, report) => {
  const wordsByNature = gazetteer.type === "weapon" || gazetteer.type === "event";
  const ofEntry = new Map<string, Map<string, LintName>>();
  for (const name of names) {
    const { entry, path, record, folded } = name;
    if (!LETTER_OR_DIGIT.test(folded)) {
      report("unreachable-name", entry, path, `no letter is left of ${JSON.stringify(record.name)}`);
      continue;
    }
    if (record.name !== record.name.trim().replace(/\s+/g, " "))
      report("untidy-name", entry, path, `spaces too many in ${JSON.stringify(record.name)}`);
    const known = ofEntry.get(entry.id) ?? new Map<string, LintName>();
    ofEntry.set(entry.id, known);
    const other = known.get(folded);
    if (other && saysNothingNew(name, other))
      report(
        "shadowed-name",
        entry,
        path,
        `${JSON.stringify(record.name)} is read as ${JSON.stringify(other.record.name)}`,
      );
    if (!other) known.set(folded, name);
    if (wordsByNature || (entry as { placeType?: string }).placeType === "country") continue;
    if (record.ambiguity === undefined && !record.needsContext && !folded.includes(" ") && isEveryday(folded))
      report("everyday-word", entry, path, `${JSON.stringify(record.name)} is a frequent word of the language`);
  }
  const missingArabic = names.filter(({ canonical, record }) => canonical && !ARABIC.test(record.name));
  for (const { entry, path, record } of missingArabic)
    report("latin-name", entry, path, `no Arabic letter in ${JSON.stringify(record.name)}`);
};

/** A record that dates the canonical name, or says how it is used, is no repetition. */
function saysNothingNew({ record }: LintName, other: LintName): boolean {
  return !other.canonical || (record.from === undefined && record.to === undefined && record.use !== "canonical");
}

/** Entries of one parent that share a name: nothing in a text can tell them apart. Where both need a context, it is known already. */
export const lintHomonyms: LintRule = ({ names, gazetteer }, report) => {
  if (gazetteer.type !== "place") return;
  const seen = new Map<string, LintName>();
  for (const name of names) {
    if (name.folded === "" || name.entry.parent === undefined) continue;
    const key = `${name.entry.parent}\n${kindOf(name)}\n${name.folded}`;
    const other = seen.get(key);
    if (!other) seen.set(key, name);
    else if (other.entry.id !== name.entry.id && !(other.record.needsContext && name.record.needsContext))
      report(
        "homonym-in-parent",
        name.entry,
        name.path,
        `${JSON.stringify(name.record.name)} is ${JSON.stringify(other.entry.id)} too, in the same parent`,
      );
  }
};

/** A village and the hill of its name are no homonyms: the cue noun tells them apart. */
export function kindOf({ entry }: Pick<LintName, "entry">): string {
  const kind = (entry as { readonly placeType?: string }).placeType ?? "";
  return kind === "city" || kind === "town" || kind === "village" ? "settlement" : kind;
}
