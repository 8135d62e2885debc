export { createDocument, type Document, type DocumentData } from "./document.js";
export { ERROR_CODES, type ErrorCode, type Problem, YaqutError } from "./errors.js";
export type { Candidate, Explanation, Reason, Rejected } from "./explain.js";
export * from "./formats/index.js";
export * from "./gazetteer/index.js";
export { type ParsedNumber, parseNumber } from "./grammar/numbers/index.js";
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
export * from "./notebook/index.js";
export { bestTotal, keepAll, longestFirst, type OverlapPolicy } from "./resolve/overlap.js";
export {
  ACCEPT_FEATURES,
  type AcceptFeature,
  RANK_FEATURES,
  type RankFeature,
  WEIGHTS,
  type Weights,
} from "./resolve/weights.js";
export * from "./span.js";
export type { EntryIn, TaggedSpan } from "./tagged-span.js";
export { createTagger, type Tagger, type TaggerOptions, type TagOptions } from "./tagger.js";
export * from "./text/index.js";
