import data from "../../gazetteers/events.json" with { type: "json" };
import type { EventEntry, Gazetteer } from "../gazetteer/types.js";

/** Words of violent events, in the forms that reports use. */
export const events: Gazetteer<"event", EventEntry> = data as unknown as Gazetteer<"event", EventEntry>;
