import data from "../../gazetteers/packed/foreign-places.json" with { type: "json" };
import type { PlaceGazetteer } from "../gazetteer/types.js";
import { type PackedPlaces, unpackPlaces } from "./packed/places.js";

/** Cities and regions outside Syria that reports on the war name. */
export const foreignPlaces: PlaceGazetteer = /* @__PURE__ */ unpackPlaces(data as unknown as PackedPlaces);
