import data from "../../gazetteers/israel-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Israel beyond those of `foreign-places`. */
export const israelPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
