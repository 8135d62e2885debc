import data from "../../gazetteers/libya-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Libya beyond those of `foreign-places`. */
export const libyaPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
