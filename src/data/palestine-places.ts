import data from "../../gazetteers/palestine-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Places of Palestine beyond those of `foreign-places`. */
export const palestinePlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
