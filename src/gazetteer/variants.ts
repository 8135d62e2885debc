import { checkText } from "../arguments.js";
import {
  DESIGNATION_RULES,
  LETTER_RULES,
  letterSet,
  MAKE_RULES,
  NAME_RULES,
  NUMBER_RULES,
  type VariantRule,
  WORD_RULES,
} from "./variants/index.js";

/** Another spelling of a name, and the rule that made it. */
export interface SpellingVariant {
  /** The name in the other spelling, folded. */
  readonly variant: string;
  /** Stable name of the rule, see {@link VARIANT_RULES}. */
  readonly rule: string;
}

/** All rules, in the order in which their variants come. */
export const VARIANT_RULES: readonly VariantRule[] = [
  ...NAME_RULES,
  ...NUMBER_RULES,
  ...WORD_RULES,
  ...LETTER_RULES,
  ...DESIGNATION_RULES,
  ...MAKE_RULES,
];

interface ReadyRule extends VariantRule {
  readonly set: number;
}
const rulesOfType = new Map<string, readonly ReadyRule[]>();

/**
 * The other spellings of a name that are rules of the language and so stand in no gazetteer: compounds joined or parted, cases of a
 * kunya, the spellings of a loan word … One rule at a time: no variant of a variant.
 *
 * @param foldedName a name folded by `standard`, its words parted by single spaces
 * @param type the type of its gazetteer: some rules hold for places or actors only
 * @example
 * spellingVariants("كفر نبل", "place").map(({ variant }) => variant) //=> ["كفرنبل"]
 */
export function spellingVariants(foldedName: string, type: string): readonly SpellingVariant[] {
  checkText(foldedName, "foldedName");
  const letters = letterSet(foldedName);
  const rules = rulesFor(type);
  collected = NONE;
  for (let i = 0; i < rules.length; i++) {
    const { set, rule, apply } = rules[i]!;
    if ((letters & set) !== set) continue;
    currentRule = rule;
    apply(foldedName, collect);
  }
  return collected;
}

const NONE: readonly SpellingVariant[] = [];
// Scratch of the function above: a closure for each of some 30,000 names takes twice the time.
let collected: readonly SpellingVariant[] = NONE;
let currentRule = "";
function collect(variant: string): void {
  const made = { variant, rule: currentRule };
  if (collected === NONE) collected = [made];
  else if (!collected.some((other) => other.variant === variant)) (collected as SpellingVariant[]).push(made);
}

function rulesFor(type: string): readonly ReadyRule[] {
  let rules = rulesOfType.get(type);
  if (!rules) {
    rules = VARIANT_RULES.filter(
      (rule) => (rule.types === undefined || rule.types.includes(type)) && !rule.notFor?.includes(type),
    ).map((rule) => ({ ...rule, set: letterSet(rule.letters) }));
    rulesOfType.set(type, rules);
  }
  return rules;
}
