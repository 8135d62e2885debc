import data from "../../gazetteers/ukraine-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Ukraine beyond those of `foreign-places`. */
export const ukrainePlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
