import type { PlaceMention } from "../../detect/mention.js";
import { isUnit } from "./containment.js";
import type { Reading } from "./decided-place.js";
import { RANK } from "./feature-rows.js";
import type { PlaceFacts } from "./place-book.js";

/** Settlement kinds pass for one another in the press; a unit or a quarter does not. */
const SETTLEMENTS: readonly string[] = ["city", "town", "village", "farm", "camp"];

/** The features of readings that lean on no other mention: how well known each is, and how it fits the noun before the name. */
export function ownFeatures(mention: PlaceMention, readings: readonly Reading[]): void {
  let hasRegion = false;
  let hasNamedAlone = false;
  for (const { place } of readings) {
    hasRegion ||= isRegional(place);
    hasNamedAlone ||= isNamedAlone(place);
  }
  for (const { values, row, place, rule, record, name } of readings) {
    values[row + RANK.importance] = (9 - place.rank) / 8;
    if (place.low) values[row + RANK.low] = 1;
    if (rule !== 0) values[row + RANK.variant] = 1;
    if (record !== 0) values[row + RANK.secondName] = 1;
    if (name.needsContext) values[row + RANK.needsContext] = 1;
    const types = mention.cue?.types;
    if (mention.how === "countryside") {
      if (place.level === 1) values[row + RANK.typeFits] = 1;
      else if (place.level !== undefined && place.level > 1) values[row + RANK.bareUnit] = 0.5;
      else if (!SETTLEMENTS.includes(place.type)) values[row + RANK.typeDiffers] = 1;
    } else if (types && types.length > 0) {
      const at = types.indexOf(place.type);
      const mayBeRegion = types.includes("region");
      if (at === 0 || (mayBeRegion && isRegional(place))) values[row + RANK.typeFits] = 1;
      else if (at > 0) values[row + RANK.typeFits] = mayBeRegion && hasRegion ? 0.2 : 0.6;
      else
        values[row + RANK.typeDiffers] = SETTLEMENTS.includes(place.type) && SETTLEMENTS.includes(types[0]!) ? 0.4 : 1;
    } else if (place.type === "neighbourhood" && hasNamedAlone) values[row + RANK.bareQuarter] = 1;
    else if (isUnit(place) && place.type !== "country" && hasSettlement(readings, place.country))
      values[row + RANK.bareUnit] = 1;
  }
}

/** What is no unit bears the name in the same country. */
function hasSettlement(readings: readonly Reading[], country: number): boolean {
  for (const { place } of readings) if (place.country === country && !isUnit(place)) return true;
  return false;
}

/** A stretch of land: `منطقة القلمون` is the mountains, not the village. */
function isRegional({ type }: PlaceFacts): boolean {
  return REGIONS.includes(type);
}
const REGIONS: readonly string[] = ["region", "mountain", "desert", "plain", "valley"];

/** A city, or one of the highest units: what a name without a noun means before a quarter. */
function isNamedAlone({ type, level }: PlaceFacts): boolean {
  return type === "city" || level === 1;
}
