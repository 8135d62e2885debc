import type { Candidate } from "../match/candidate.js";
import { GAP_BREAK, GAP_STOP } from "../text/words.js";
import { militaryAdjectives, showWords } from "./lexicon/weapon-nouns.js";
import type { View } from "./view.js";

/**
 * A view without the weapons that a parade shows: what a sentence names after `عرض عسكري` or `استعراضات عسكرية` is used against
 * nobody. The view is returned as it is where there is no parade.
 *
 * @param view a view
 * @param isWeapon whether a name is one of weapons alone
 */
export function withoutShown(view: View, isWeapon: (name: number) => boolean): View {
  const { forms, gaps, count } = view.words;
  let starting: (readonly Candidate[])[] | undefined;
  let onShow = false;
  for (let i = 1; i < count; i++) {
    if (gaps[i]! & (GAP_STOP | GAP_BREAK)) onShow = false;
    if (militaryAdjectives.has(forms[i]!) && showWords.has(forms[i - 1]!)) onShow = true;
    if (!onShow || view.starting[i]!.length === 0) continue;
    starting ??= view.starting.slice();
    starting[i] = view.starting[i]!.filter(({ name }) => !isWeapon(name));
  }
  return starting ? { ...view, starting } : view;
}
