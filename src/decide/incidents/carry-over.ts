import { type Draft, link, linked, type Scene } from "./draft.js";

/** What an incident without a place, or without an agent where its word points back, takes over from the one before it. */
export function carryOver(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, triggers } = scene;
  for (const [n, draft] of drafts.entries()) {
    const previous = drafts[n - 1];
    if (!previous) continue;
    const { first, definite } = triggers[draft.trigger]!;
    const near = reading.sentence[first]! - reading.sentence[triggers[previous.trigger]!.first]! <= 1;
    if (!near) continue;
    const carried = definite || reading.sentence[first] === reading.sentence[triggers[previous.trigger]!.first];
    if (carried && linked(draft, "places").length === 0)
      for (const s of linked(previous, "places")) link(draft, s, "places", "carried over from the act before");
    if (carried && definite && linked(draft, "by").length === 0)
      for (const s of linked(previous, "by")) link(draft, s, "by", "carried over from the act before");
  }
}
