import type { Country } from "../countries/country.js";
import type { ActorContext, DecidedActor } from "../decide/actors/actor-reading.js";
import type { Weighted } from "../decide/overlap.js";
import type { DecidedPlace } from "../decide/places/decided-place.js";
import type { Weights } from "../decide/places/weights.js";
import type { DateMatch } from "../detect/dates/find-dates.js";
import type { BuiltInDetector, Detector } from "../detect/detector.js";
import type { ActorMention, PlaceMention } from "../detect/mention.js";
import type { PartyEnds } from "../detect/places/place-slots.js";
import type { DocumentView } from "../detect/text-view.js";
import type { Gazetteer } from "../gazetteer/types.js";
import type { Incident, PassedOverEvent } from "../incident.js";
import type { LexedWords } from "../lexicon/lexed-words.js";
import type { CompiledIndex } from "../match/compiled-index.js";
import type { NameBook } from "../match/name-book.js";
import type { BaseSpan } from "../span.js";
import type { Considered } from "./considered.js";
import type { Item } from "./item.js";

// Places, actors, dates and casualties lean on one another, so the pipeline asks each of them for its part in a fixed order. Stages
// return what they found; they change nothing that they were given.

/** What a tagger is made of. */
export interface Setup {
  readonly gazetteers: readonly Gazetteer[];
  /** Those of the user's own, whose entries outweigh others. */
  readonly own?: readonly Gazetteer[] | undefined;
  readonly country: Country;
  readonly index: CompiledIndex;
  readonly names: NameBook;
  /** Weights of places and actors (default: the built-in ones). */
  readonly weights?: Weights | undefined;
}

/** Everything that may be a place; `byWord`: the names among it, by the word in which they begin. */
export interface PlaceCandidates {
  readonly mentions: readonly PlaceMention[];
  readonly byWord: readonly (readonly PlaceMention[])[];
}

/** The places of a document as decided together, in the order of the text. */
export interface PlaceDecision {
  readonly places: readonly DecidedPlace[];
  /** Mentions that were refused before the last attempt. */
  readonly refused: readonly DecidedPlace[];
  /** How sure it is that the document is about the gazetteers' country, 0 to 1. */
  readonly domestic: number;
}

/** What the actors say before any place is decided. */
export interface ActorEstimate {
  /** The decisions so far, one for each mention. */
  readonly decided: readonly DecidedActor[];
  /** What they leaned on. */
  readonly prior: ActorContext | undefined;
  /** Mentions that compete with places, by words. */
  readonly rivals: readonly Weighted[];
  /** How much actors and weapons say that the document is about the gazetteers' war, counted in firm actors. */
  readonly weight: number;
  /** Last words of the names of bodies with branches: the town of the branch is named right after it. */
  readonly branchEnds: ReadonlySet<number>;
  /** Last words of the likely parties and bodies, by their first words. */
  readonly ends: PartyEnds;
}

/** The actors of a document as decided. */
export interface ActorDecision {
  /** Everything that was weighed, accepted or not. */
  readonly actors: readonly DecidedActor[];
  items(): readonly Item[];
  /** The same with shorthand bound among those that stand. @param standing items without overlap, in the order of the text */
  bound(standing: readonly Item[]): ActorDecision;
  considered(): readonly Considered[];
}

export interface PlaceStage {
  collect(view: DocumentView): PlaceCandidates;
  decide(
    view: DocumentView,
    candidates: PlaceCandidates,
    actors: ActorEstimate,
    dates: readonly DateMatch[],
  ): PlaceDecision;
  items(view: DocumentView, decision: PlaceDecision): readonly Item[];
  considered(view: DocumentView, decision: PlaceDecision): readonly Considered[];
}

export interface ActorStage {
  collect(view: DocumentView, places: PlaceCandidates["byWord"]): readonly ActorMention[];
  estimate(view: DocumentView, mentions: readonly ActorMention[], dates: readonly DateMatch[]): ActorEstimate;
  /** Decides by what the places say; what leans on none of them stands as it was estimated. */
  decide(view: DocumentView, estimate: ActorEstimate, places: PlaceDecision): ActorDecision;
}

export interface DateStage {
  find(view: DocumentView): readonly DateMatch[];
  items(view: DocumentView, dates: readonly DateMatch[]): readonly Item[];
}

export interface CasualtyStage {
  /** @param held words that other mentions hold */
  items(view: DocumentView, held: readonly { readonly first: number; readonly last: number }[]): readonly Item[];
}

/** What a text tells of, and the event words that made no incident. */
export interface ReadIncidents {
  readonly incidents: readonly Incident[];
  readonly passedOver: readonly PassedOverEvent[];
}

export interface IncidentStage {
  /**
   * The incidents of a tagged text.
   *
   * @param spans in the order of the text
   * @param day ISO 8601 day of the report
   * @param words those of the text, where they are at hand (default: they are read again)
   */
  read(text: string, spans: readonly BaseSpan[], day: string | undefined, words?: LexedWords): readonly Incident[];
  /** The incidents of a tagged text, and what was passed over. */
  explain(text: string, spans: readonly BaseSpan[], day: string | undefined): ReadIncidents;
}

/** The stages of a tagger; one whose detector was left out is missing. */
export interface Stages {
  readonly places?: PlaceStage;
  readonly actors?: ActorStage;
  readonly dates?: DateStage;
  readonly casualties?: CasualtyStage;
  readonly incidents?: IncidentStage;
  /** Everything else, in the order of the tagger's list. */
  readonly detectors: readonly Detector[];
}

/** A built-in detector as the pipeline knows it. */
export interface StagedDetector extends BuiltInDetector {
  /** Made once for each tagger. */
  readonly stage: (setup: Setup) => Omit<Stages, "detectors">;
}
