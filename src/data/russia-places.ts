import data from "../../gazetteers/russia-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Russia beyond those of `foreign-places`. */
export const russiaPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
