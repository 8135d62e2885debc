import type { Gazetteer } from "../gazetteer/types.js";
import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { NearNames } from "../grammar/place-lists.js";
import type { View } from "../grammar/view.js";
import type { NameBook } from "../match/name-book.js";
import type { ActorBook } from "./actor-book.js";
import type { OverlapPolicy } from "./overlap.js";
import type { PlaceBook } from "./place-book.js";
import type { Weights } from "./weights.js";

/** All that the decisions about one document lean on. */
export interface AnalysisInput {
  readonly view: View;
  readonly names: NameBook;
  readonly gazetteers: readonly Gazetteer[];
  readonly placeBook: PlaceBook;
  readonly actorBook: ActorBook;
  readonly near: NearNames;
  readonly weights: Weights;
  readonly overlap: OverlapPolicy;
  readonly date: string | undefined;
  /** The dates of the text: no name stands in them, but one of an outlet may hold one (`حلب اليوم`). */
  readonly dates: readonly DateMatch[];
}
