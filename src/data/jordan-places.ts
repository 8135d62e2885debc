import data from "../../gazetteers/jordan-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Jordan beyond those of `foreign-places`. */
export const jordanPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
