import data from "../../gazetteers/countries.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";

/** The countries of the world. */
export const countries: PlaceGazetteer = data as unknown as PlaceGazetteer;
