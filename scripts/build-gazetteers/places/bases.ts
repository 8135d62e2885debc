import { addName, type Draft, distanceBetween } from "./draft.js";
import { bare, nameKey } from "./names.js";

/** Words that tell two parts of a village apart: side, height, size, the bank of the Euphrates. */
const QUALIFIER =
  / (?:ال)?(?:شرقي|غربي|شمالي|جنوبي|قبلي|فوقاني|تحتاني|وسطاني|كبير|صغير)(?:ة|ه)?$| (?:ال)?(?:كبرى|صغرى|فوقا|تحتا|عليا|سفلى|جزيرة|شامية)$/;
/** A settlement that bears the base name itself is what the base name means around it. */
const OWNER_KM = 10;
const BASE_MIN = 4;
/** Heads that are joined to what follows, beyond those that the index joins by rule. */
const JOINED = /^(معر|تير) (?=\S{3,}$)/;

/** Second names that two settlements of one sub-district share need a context: `خربة السودا` of two villages. */
export function markSharedNames(settlements: readonly Draft[]): void {
  const sharing = new Map<string, Draft[]>();
  for (const place of settlements)
    for (const key of place.names.keys()) {
      const group = `${place.parent} ${key}`;
      sharing.set(group, [...(sharing.get(group) ?? []), place]);
    }
  for (const [group, places] of sharing) {
    if (places.length < 2) continue;
    const key = group.slice(group.indexOf(" ") + 1);
    for (const { names } of places) names.set(key, { ...names.get(key)!, needsContext: true });
  }
}

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
