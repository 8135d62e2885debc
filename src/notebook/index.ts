export type { Counts } from "./counts.js";
export { type Documents, documents } from "./documents.js";
export { type PlaceMap, placeMap } from "./place-map.js";
