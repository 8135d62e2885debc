import data from "../../gazetteers/packed/actors.json" with { type: "json" };
import type { ActorGazetteer } from "../gazetteer/types.js";
import { type PackedEntries, unpackEntries } from "./packed/entries.js";

/** Parties to the war in Syria and who reports on it, and the states, forces and bodies that the news of the world name. */
export const actors: ActorGazetteer = /* @__PURE__ */ unpackEntries(data as unknown as PackedEntries) as ActorGazetteer;
