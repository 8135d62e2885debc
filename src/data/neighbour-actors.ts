import data from "../../gazetteers/neighbour-actors.json" with { type: "json" };
import type { ActorGazetteer } from "../gazetteer/types.js";

/** Parties to the wars next door and in Ukraine, beyond those of `actors`. */
export const neighbourActors: ActorGazetteer = data as unknown as ActorGazetteer;
