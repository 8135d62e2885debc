import data from "../../gazetteers/actors.json" with { type: "json" };
import type { ActorGazetteer } from "../gazetteer/types.js";

/** Parties to the war in Syria, and who reports on it. */
export const actors: ActorGazetteer = data as unknown as ActorGazetteer;
