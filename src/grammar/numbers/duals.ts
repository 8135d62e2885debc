const HEH = "\u0647"; // the folded teh marbuta
const TEH = "\u062a";
/** Endings of the dual: nominative, oblique. */
const DUAL = ["\u0627\u0646", "\u064a\u0646"];

/** A folded noun before an ending: its teh marbuta opens. */
export function openStem(noun: string): string {
  return noun.endsWith(HEH) ? noun.slice(0, -1) + TEH : noun;
}

/** The dual forms of a folded singular. */
export function dualsOf(singular: string): string[] {
  return DUAL.map((ending) => openStem(singular) + ending);
}
