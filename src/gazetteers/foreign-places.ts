import data from "../../gazetteers/foreign-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** Cities and regions outside Syria that reports on the war name. */
export const foreignPlaces: PlaceGazetteer = data as unknown as PlaceGazetteer;
