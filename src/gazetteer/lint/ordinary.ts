import { normalize } from "../../text/fold.js";
import { KIND_ALIASES } from "../csv/kinds.js";
import type { LintName, LintRule } from "./finding.js";

/** Prepositions, conjunctions, particles, demonstratives, relatives and pronouns; folded. */
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `
  من الي على علي عن في مع عند لدي بين قبل بعد حتي منذ خلال ضد حول نحو دون تحت فوق امام خلف وراء قرب
  و او ام ثم بل لكن لان اذ اذا لو ان كي كما مثل
  لا لم لن ما قد سوف ليس هل كل بعض غير سوي اي
  هذا هذه هذان هاتان هؤلاء ذلك تلك هنا هناك
  الذي التي الذين اللذان اللتان اللواتي
  هو هي هم هن هما انا انت نحن
`
    .trim()
    .split(/\s+/),
);

const DIGITS = /^\d+$/;
const ARTICLE = "ال";

/** Names that stand in texts about anything: one letter, a number, a function word, the noun of a kind of places alone. */
export const lintOrdinary: LintRule = ({ names }, report) => {
  const nouns = nounsByKind();
  for (const name of names) {
    const { entry, path, record, folded } = name;
    const shown = JSON.stringify(record.name);
    const letters = [...folded.replace(/[^\p{L}\p{N}]/gu, "")];
    if (letters.length === 0) continue; // an unreachable name
    if (letters.length === 1) report("short-name", entry, path, `${shown} is a single letter`);
    else if (DIGITS.test(letters.join(""))) report("short-name", entry, path, `${shown} is a number`);
    if (saysWhatElse(name)) continue;
    if (FUNCTION_WORDS.has(folded)) report("function-word", entry, path, `${shown} stands in nearly every sentence`);
    const { placeType } = entry as { readonly placeType?: string };
    const noun = folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : folded;
    if (placeType !== undefined && nouns.get(placeType)?.has(noun))
      report("bare-noun", entry, path, `${shown} is the noun of any ${placeType}`);
  }
};

/** The owner knows that the name is something else too. */
function saysWhatElse({ record }: LintName): boolean {
  return record.needsContext === true || record.ambiguity !== undefined;
}

/** Arabic nouns of each kind of places, folded. */
function nounsByKind(): ReadonlyMap<string, ReadonlySet<string>> {
  const nouns = new Map<string, Set<string>>();
  for (const line of KIND_ALIASES) {
    const [kind, ...words] = line.split(" ");
    const ofKind = nouns.get(kind!) ?? new Set();
    nouns.set(kind!, ofKind.add(normalize(words.join(" "))));
  }
  return nouns;
}
