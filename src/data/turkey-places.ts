import data from "../../gazetteers/turkey-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of the south of Turkey beyond those of `foreign-places`. */
export const turkeyPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
