import type { Country } from "../countries/country.js";
import type { ExactNames } from "../detect/places/countryside.js";
import type { NearNames } from "../detect/places/place-lists.js";
import type { View } from "../detect/view.js";
import type { NameBook } from "../match/name-book.js";
import type { ActorBook } from "./actors/actor-book.js";
import type { PlaceBook } from "./places/place-book.js";
import type { Weights } from "./places/weights.js";

/** What the collecting of one document's names leans on. */
interface NameInput {
  readonly country: Country;
  readonly view: View;
  readonly names: NameBook;
}

/** All that the places of one document lean on. */
export interface PlaceInput extends NameInput {
  readonly placeBook: PlaceBook;
  readonly near: NearNames;
  readonly exact: ExactNames;
}

/** All that the actors of one document lean on. */
export interface ActorInput extends NameInput {
  readonly actorBook: ActorBook;
  /** ISO 8601 day of the report. */
  readonly date: string | undefined;
  /** What each feature of an actor weighs. */
  readonly weights: NonNullable<Weights["actor"]>;
}
