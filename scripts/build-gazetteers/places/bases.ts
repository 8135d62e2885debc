import { addName, type Draft, distanceBetween } from "./draft.js";
import { bare, nameKey } from "./names.js";

/** Words that tell two parts of a village apart: side, height, size. */
const QUALIFIER =
  / (?:ال)?(?:شرقي|غربي|شمالي|جنوبي|قبلي|فوقاني|تحتاني|وسطاني|كبير|صغير)(?:ة|ه)?$| (?:ال)?(?:كبرى|صغرى|فوقا|تحتا|عليا|سفلى)$/;
/** A settlement that bears the base name itself is what the base name means around it. */
const OWNER_KM = 10;
const BASE_MIN = 4;
/** Heads that are joined to what follows, beyond those that the index joins by rule. */
const JOINED = /^(معر|تير) (?=\S{3,}$)/;

/**
 * Gives the parts of a village its name without the qualifier: reports write `الباغوز` of `الباغوز فوقاني`. Such a name needs
 * context, and is left out where another settlement close by bears it in full.
 */
export function addBaseNames(settlements: readonly Draft[]): number {
  const owners = new Map<string, Draft[]>();
  for (const place of settlements) {
    const key = bare(nameKey(place.name));
    owners.set(key, [...(owners.get(key) ?? []), place]);
  }
  let added = 0;
  for (const place of settlements) {
    if (JOINED.test(place.name)) addName(place, place.name.replace(JOINED, "$1"));
    const base = place.name.replace(QUALIFIER, "");
    if (base === place.name || base.replace(/^ال/, "").length < BASE_MIN) continue;
    const owned = owners.get(bare(nameKey(base)))?.some((other) => distanceBetween(place, other) <= OWNER_KM);
    if (owned) continue;
    const before = place.names.size;
    addName(place, base, { needsContext: true });
    added += place.names.size - before;
  }
  return added;
}
