import data from "../../gazetteers/iraq-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Iraq beyond those of `foreign-places`. */
export const iraqPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
