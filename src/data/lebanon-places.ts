import data from "../../gazetteers/lebanon-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Lebanon beyond those of `foreign-places`. */
export const lebanonPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
