export { type Corrected, type Correction, correctGazetteers } from "./correct.js";
export {
  type AppliedCorrections,
  type ApplyCorrectionsOptions,
  applyCorrections,
  type CorrectedValue,
  type CorrectionCode,
  type CorrectionRow,
  type ReadCorrectionsOptions,
  readCorrections,
} from "./corrections/index.js";
export type { ColumnChoice } from "./csv/assign.js";
export { defineGazetteer, type EntryOf } from "./define.js";
export { type Extension, extendGazetteer } from "./extend.js";
export { type Lineage, type LineageStep, lineageOf, SUCCESSION_TYPES } from "./lineage.js";
export { LINT_CODES, LINT_RULES, type LintCode, type LintFinding, type LintSeverity } from "./lint/finding.js";
export type { LintOutlines } from "./lint/outside.js";
export { type LintOptions, lintGazetteer } from "./lint.js";
export {
  type ConflictPolicy,
  correctEntry,
  keepFirst,
  keepLast,
  type MergeOptions,
  mergeEntries,
  mergeGazetteers,
  refuseConflict,
} from "./merge.js";
export { mergeChanges } from "./merge-changes.js";
export type { EntryWith, FieldKind, OwnFields } from "./own-fields.js";
export { parseGazetteer } from "./parse.js";
export { type ReadCsvOptions, readCsv } from "./read-csv.js";
export { type ReadGeoJsonOptions, readGeoJson } from "./read-geojson.js";
export { type ReadOptions, readJson } from "./read-json.js";
export type {
  AcceptedFinding,
  ActorEntry,
  ActorGazetteer,
  ActorRelation,
  AmbiguityClass,
  BaseEntry,
  EventEntry,
  EventGazetteer,
  Gazetteer,
  NameRecord,
  NameUse,
  PlaceEntry,
  PlaceGazetteer,
  PlaceType,
  Precision,
  SidePeriod,
  WeaponEntry,
  WeaponGazetteer,
} from "./types.js";
export { AMBIGUITY_CLASSES, NAME_USES, PLACE_TYPES, PRECISIONS } from "./types.js";
export type { VariantRule } from "./variants/index.js";
export { type SpellingVariant, spellingVariants, VARIANT_RULES } from "./variants.js";
export { writeCsv, writeGeoJson, writeJson } from "./write/index.js";
