import type { AnyDetector } from "../pipeline/pipeline.js";
import { actors } from "./actors.js";
import { casualties } from "./casualties.js";
import { dates } from "./dates.js";
import { incidents } from "./incidents.js";
import { places } from "./places.js";
import { weapons } from "./weapons.js";

/**
 * All built-in detectors: places, actors, dates, casualties, weapons, incidents.
 *
 * @example
 * standardDetectors().map(({ name }) => name) //=> ["places", "actors", "dates", "casualties", "weapons", "incidents"]
 */
export function standardDetectors(): readonly AnyDetector[] {
  return [places(), actors(), dates(), casualties(), weapons(), incidents()];
}
