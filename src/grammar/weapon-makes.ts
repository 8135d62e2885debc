import type { Candidate } from "../match/candidate.js";
import { makeWords, weaponAdjectives, weaponNouns } from "./lexicon/weapon-nouns.js";
import { continues, stripsOf, type View, withStarting } from "./view.js";

/** The class of the weapon that a name is a make of; `undefined` for any other name. */
export type MakeClass = (name: number) => string | undefined;

/** The preposition of `من طراز`. */
const OF = "من";
/** As many words may stand between the noun and its make: `طائرة حربية روسية من طراز سوخوي`. */
const BETWEEN_MAX = 4;

/**
 * The makes of a view, each with the noun that it belongs to as one name more: `طائرات من طراز سوخوي 24`, `مسيرة تركية بيرقدار`. A
 * noun goes with a make of its classes only, since `دبابة بصاروخ كورنيت` is two weapons. A make after a proclitic stands alone.
 *
 * @param view a view; it is returned as it is where no make follows a noun
 * @param makeClass see {@link MakeClass}
 */
export function withMakes(view: View, makeClass: MakeClass): View {
  let starting: (readonly Candidate[])[] | undefined;
  for (let i = 1; i < view.words.count; i++) {
    if (view.starting[i]!.length === 0 || !continues(view, i)) continue;
    for (const candidate of view.starting[i]!) {
      if (candidate.proclitic !== "") continue;
      const weaponClass = makeClass(candidate.name);
      if (weaponClass === undefined) continue;
      const noun = nounBefore(view, i, weaponClass);
      if (!noun) continue;
      starting ??= view.starting.slice();
      const { last, to, elided, name } = candidate;
      const longer: Candidate = {
        first: noun.first,
        last,
        from: noun.from,
        to,
        proclitic: noun.proclitic,
        elided,
        name,
      };
      starting[noun.first] = [longer, ...starting[noun.first]!].sort((a, b) => b.to - a.to || a.from - b.from);
    }
  }
  return starting ? withStarting(view, starting) : view;
}

/** The noun that the make at word `make` belongs to, with where it begins. */
function nounBefore(
  view: View,
  make: number,
  weaponClass: string,
): Pick<Candidate, "first" | "from" | "proclitic"> | undefined {
  const { forms, from } = view.words;
  let i = make - 1;
  if (continues(view, make) && makeWords.has(forms[i]!) && forms[i - 1] === OF) i -= 2;
  for (; i >= 0 && i >= make - 1 - BETWEEN_MAX; i--) {
    if (!continues(view, i + 1)) return undefined;
    const form = forms[i]!;
    for (const strip of [0, ...stripsOf(form)])
      if (weaponNouns.get(form.slice(strip))?.has(weaponClass))
        return { first: i, from: from[i]! + strip, proclitic: form.slice(0, strip) };
    if (!weaponAdjectives.has(form) && view.facts[i]?.nisba === undefined) return undefined;
  }
  return undefined;
}
