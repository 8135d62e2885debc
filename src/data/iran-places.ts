import data from "../../gazetteers/iran-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Iran beyond those of `foreign-places`. */
export const iranPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
