import data from "../../gazetteers/packed/syria-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";
import { type PackedPlaces, unpackPlaces } from "./packed/places.js";

/** Places of Syria: administrative units, communities, neighbourhoods, settlements, regions and facilities. */
export const syriaPlaces: PlaceGazetteer = /* @__PURE__ */ unpackPlaces(data as unknown as PackedPlaces);
