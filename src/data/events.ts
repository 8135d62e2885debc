import data from "../../gazetteers/events.json" with { type: "json" };
import type { EventGazetteer } from "../gazetteer/types.js";

/** Words of violent events, in the forms that reports use. */
export const events: EventGazetteer = data as unknown as EventGazetteer;
