export { defineCountry } from "./countries/define.js";
export {
  type Arms,
  type CountryProfile,
  type Government,
  PARTY_KINDS,
  type Party,
  type PartyKind,
  SIDE_ROLES,
  type Side,
  type SideRole,
  type Zone,
} from "./countries/profile.js";
export { ACTOR_FEATURES, type ActorFeature } from "./decide/actors/actor-weights.js";
export { bestTotal, keepAll, longestFirst, type OverlapPolicy } from "./decide/overlap.js";
export {
  ACCEPT_FEATURES,
  type AcceptFeature,
  RANK_FEATURES,
  type RankFeature,
  WEIGHTS,
  type Weights,
} from "./decide/places/weights.js";
export { type BuiltInDetector, type Detector, defineDetector, type Finding, type Stretch } from "./detect/detector.js";
export { type ParsedNumber, parseNumber } from "./detect/numbers/index.js";
export type { NameAt, TextView } from "./detect/text-view.js";
export { actors } from "./detectors/actors.js";
export { casualties } from "./detectors/casualties.js";
export { dates } from "./detectors/dates.js";
export { incidents } from "./detectors/incidents.js";
export {
  type Capture,
  type PatternOptions,
  type PatternRow,
  type PatternSpan,
  patterns,
} from "./detectors/patterns.js";
export { places } from "./detectors/places.js";
export { standardDetectors } from "./detectors/standard.js";
export { weapons } from "./detectors/weapons.js";
export { createDocument, type Document, type DocumentData, type IncidentReader, type MadeBy } from "./document.js";
export { ERROR_CODES, type ErrorCode, type Problem, YaqutError } from "./errors.js";
export type { Candidate, Explanation, Reason, Rejected } from "./explain.js";
export * from "./formats/index.js";
export * from "./gazetteer/index.js";
export * from "./incident.js";
export { INCIDENT_TYPES, type IncidentClass, type IncidentType } from "./incident-types.js";
export type { LexedWords } from "./lexicon/lexed-words.js";
export type { LexiconPart } from "./lexicon/part.js";
export type { Arm } from "./lexicon/parts/actors.js";
export { isOf, isWholly, type PhraseMatch, phraseAt, valueAt, wholePhraseAt } from "./lexicon/read.js";
export { type WordClass, wordClass } from "./lexicon/word-class.js";
export { wordList } from "./lexicon/word-list.js";
export {
  type CompiledIndex,
  type CompileOptions,
  compileIndex,
  type FoundEntry,
  loadIndex,
  lookupName,
  nameText,
  type Posting,
  type SpellingVariants,
  serializeIndex,
} from "./match/index.js";
export {
  type IncidentGroup,
  type MergeIncidentsOptions,
  mergeIncidents,
  type ReportedIncident,
} from "./merge-incidents.js";
export * from "./notebook/index.js";
export type { ReportDate } from "./report-date.js";
export * from "./span.js";
export type { DetectedSpan, EntryIn, TaggedSpan } from "./tagged-span.js";
export { createTagger, type Tagger } from "./tagger.js";
export type { AnyDetector, TaggerOptions, TagOptions } from "./tagger-options.js";
export * from "./text/index.js";
