import data from "../../gazetteers/yemen-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Yemen beyond those of `foreign-places`. */
export const yemenPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
