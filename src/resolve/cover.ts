import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { decideActor } from "./actors.js";
import type { AnalysisInput } from "./analysis-input.js";
import { bestTotal, type Weighted } from "./overlap.js";

/** A mention stands when it is likelier than not. */
export const ACCEPTED = 0.5;
/** How domestic a document is taken to be before its places are decided. */
const DOMESTIC_PRIOR = 0.6;

export function rangeOf(m: { first: number; last: number }): { first: number; last: number } {
  return { first: m.first, last: m.last };
}

/** More than additive: one name of two words outweighs two names of one (`قذائف الهاون`, `طائرات الاحتلال الروسي`). */
const LENGTH_POWER = 1.25;
export function score(m: { first: number; last: number }, accepted: number): number {
  return accepted * (m.last - m.first + 1) ** LENGTH_POWER;
}

/** The places that are compared with one another: a first choice without overlap, by what each mention is worth beforehand. */
export function firstCover(
  input: AnalysisInput,
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  rejected: ReadonlySet<PlaceMention>,
  dates: readonly Weighted[],
): PlaceMention[] {
  type Item = Weighted & { readonly mention?: PlaceMention };
  const items: Item[] = [...dates];
  for (const mention of places) {
    if (rejected.has(mention)) continue;
    items.push({ ...rangeOf(mention), score: score(mention, prior(mention)), mention });
  }
  for (const mention of actors) {
    const known = decideActor(mention, {
      view: input.view,
      book: input.actorBook,
      date: input.date,
      domestic: DOMESTIC_PRIOR,
    }).accepted;
    if (known > ACCEPTED) items.push({ ...rangeOf(mention), score: score(mention, known) });
  }
  return bestTotal(items).flatMap((item) => (item.mention ? [item.mention] : []));
}

function prior(mention: PlaceMention): number {
  switch (mention.how) {
    case "countryside":
      return 0.95;
    case "name":
      return mention.cue?.role === "kind" ? 0.9 : 0.75;
    case "facility":
    case "road":
      return mention.base ? 0.72 : 0.6;
    default:
      return 0.55;
  }
}
