export { toFolded, toSource } from "./alignment.js";
export { type ProcliticReading, procliticReadings } from "./clitics.js";
export { type Folded, fold, normalize } from "./fold.js";
export type { FoldProfile } from "./fold-table.js";
export { type Segmentation, type SegmentOptions, segment } from "./segment.js";
export { type Sentence, sentences } from "./sentences.js";
export type { Token, TokenKind } from "./token.js";
export { type TokenizeOptions, tokenize } from "./tokenizer.js";
export { fromCodePoints, fromUtf8, type OffsetConverter, offsetConverter, toCodePoints, toUtf8 } from "./units.js";
