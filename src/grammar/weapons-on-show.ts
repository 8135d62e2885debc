import type { Candidate } from "../match/candidate.js";
import { GAP_BREAK, GAP_STOP } from "../text/words.js";
import { militaryAdjectives, showWords } from "./lexicon/weapon-nouns.js";
import { type View, withStarting } from "./view.js";

/**
 * A view without the weapons that a parade shows: what a sentence names after `عرض عسكري` or `استعراضات عسكرية` is used against
 * nobody. The view is returned as it is where there is no parade.
 *
 * @param view a view
 * @param isWeapon whether a name is one of weapons alone
 */
export function withoutShown(view: View, isWeapon: (name: number) => boolean): View {
  let starting: (readonly Candidate[])[] | undefined;
  for (let i = 0; i < view.words.count; i++) {
    const candidates = view.starting[i]!;
    if (candidates.length === 0 || !candidates.some(({ name }) => isWeapon(name)) || !isShown(view, i)) continue;
    starting ??= view.starting.slice();
    starting[i] = candidates.filter(({ name }) => !isWeapon(name));
  }
  return starting ? withStarting(view, starting) : view;
}

/** A sentence that goes on for longer has left its parade behind. */
const REACH = 60;

/** Whether the sentence names a parade before word `i`. */
function isShown({ words: { forms, gaps } }: View, i: number): boolean {
  for (let at = i - 1; at > 0 && at >= i - REACH; at--) {
    if (gaps[at + 1]! & (GAP_STOP | GAP_BREAK)) return false;
    if (militaryAdjectives.has(forms[at]!) && showWords.has(forms[at - 1]!)) return true;
  }
  return false;
}
