import { addName, type Draft, rename } from "./draft.js";
import { NOT_PLACES } from "./features.js";
import { NATURAL } from "./kinds.js";
import { nameKey } from "./names.js";

const IN = /^(.+?) (?:في |ب(?=\p{Script=Arabic}{3}))(.+)$/u;
const GENERIC_BEFORE = /^(?:مدينة|بلدة|قرية|حي|منطقة|محيط|ريف) /;

/**
 * Cuts `بمنبج`, `في دوما` off the names of facilities: in a text the facility and its town are two spans
 * (`المشفى الوطني`, `منبج`). Where another name of the facility holds the town (`مشفى منبج الوطني`), that one is shown.
 *
 * @param isPlace whether a string is the name of a settlement, quarter or unit
 */
export function cutTails(place: Draft, isPlace: (name: string) => boolean): boolean {
  const natural = NATURAL.has(place.placeType);
  const cut = (name: string): string => {
    const found = IN.exec(name);
    if (!found || (natural && !found[1]!.includes(" ")) || !/ |^ال/.test(found[1]!)) return name;
    const inside = found[2]!.replace(GENERIC_BEFORE, "");
    return isPlace(inside) || isPlace(`ال${inside}`) ? found[1]! : name;
  };
  const shown = cut(place.name);
  let changed = false;
  for (const record of [...place.names.values()]) {
    const short = cut(record.name);
    if (short === record.name) continue;
    place.names.delete(nameKey(record.name));
    if (natural || NOT_PLACES.has(nameKey(short))) continue;
    addName(place, short, { ...record, name: short } as typeof record);
    changed = true;
  }
  if (shown === place.name || natural) return changed;
  const town = IN.exec(place.name)![2]!;
  const fuller = [...place.names.values()].find((record) => record.name.includes(town) && record.name !== place.name);
  const cutName = shown;
  rename(place, fuller?.name ?? cutName, true);
  addName(place, cutName);
  return true;
}
