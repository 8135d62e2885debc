import data from "../../gazetteers/syria-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Syria: administrative units, communities, neighbourhoods, settlements, regions and facilities. */
export const syriaPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
