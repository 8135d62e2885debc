import data from "../../gazetteers/sudan-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Sudan beyond those of `foreign-places`. */
export const sudanPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
