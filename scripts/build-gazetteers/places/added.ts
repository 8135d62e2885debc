import type { PlaceType } from "../../../src/gazetteer/types.js";
import { addName, type Draft, draft } from "./draft.js";
import { parts, readTable } from "./rows.js";

const ADDED = new URL("../data/places/places-added.tsv", import.meta.url);

/**
 * Places that no table has, from general knowledge of the field where the row has no other source: `places-added.tsv`. They have no points of their own; where they
 * lie is what their parent says.
 */
export function addedDrafts(): Draft[] {
  return readTable(ADDED, "\t").map((row) => {
    const place = draft(row.id!, row.name!, row.type as PlaceType, row.parent!, row.source || "editorial");
    place.en = row.en!;
    if (row.needsContext) place.needsContext = true;
    for (const name of parts(row.names)) addName(place, name);
    for (const name of parts(row.namesInContext)) addName(place, name, { needsContext: true });
    return place;
  });
}
