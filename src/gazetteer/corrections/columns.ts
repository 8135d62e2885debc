import { normalize } from "../../text/fold.js";
import { fieldOf } from "../csv/aliases.js";
import { lines } from "../lines.js";

/** What a column of corrections holds: a field of an entry, its kind whatever its type, or names to add and to remove. */
export type CorrectionField =
  | "id"
  | "name"
  | "addNames"
  | "removeNames"
  | "en"
  | "kind"
  | "parent"
  | "latitude"
  | "longitude"
  | "precision"
  | "radiusKm"
  | "population"
  | "rank"
  | "needsContext"
  | "side"
  | "from"
  | "to"
  | "source"
  | "note";

/** The titles that the errors name; there are more words for most of them. */
export const CORRECTION_TITLES: readonly string[] = [
  "id",
  "name",
  "add names",
  "remove names",
  "en",
  "kind",
  "parent",
  "lat",
  "lon",
  "precision",
  "radiusKm",
  "population",
  "rank",
  "needsContext",
  "side",
  "from",
  "to",
  "source",
  "note",
];

/** Words for names to add and to remove; each line holds the one and a word for it. */
const NAME_TITLES: readonly string[] = lines(`
  addNames add names
  addNames names added
  addNames new names
  addNames أسماء تضاف
  addNames أسماء مضافة
  removeNames remove names
  removeNames names removed
  removeNames drop names
  removeNames أسماء تحذف
  removeNames أسماء محذوفة
`);

const FIELDS: ReadonlyMap<string, CorrectionField> = /* @__PURE__ */ new Map<string, CorrectionField>([
  ["id", "id"],
  ["name", "name"],
  ["names", "addNames"],
  ["en", "en"],
  ["placeType", "kind"],
  ["actorType", "kind"],
  ["weaponClass", "kind"],
  ["eventClass", "kind"],
  ["parent", "parent"],
  ["latitude", "latitude"],
  ["longitude", "longitude"],
  ["precision", "precision"],
  ["radiusKm", "radiusKm"],
  ["population", "population"],
  ["rank", "rank"],
  ["needsContext", "needsContext"],
  ["side", "side"],
  ["from", "from"],
  ["to", "to"],
  ["source", "source"],
  ["note", "note"],
]);

/** The field that a title stands for, in the words of `readCsv` and those for names; `undefined` for any other title. */
export function correctionField(title: string): CorrectionField | undefined {
  const key = normalize(title.replace(/[_\s+-]+/g, " ").trim());
  const names = NAME_TITLES.find((line) => normalize(line.slice(line.indexOf(" ") + 1)) === key);
  if (names !== undefined) return names.startsWith("add") ? "addNames" : "removeNames";
  return FIELDS.get(fieldOf(title, "place", {}));
}
