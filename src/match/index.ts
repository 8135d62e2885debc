export type { Candidate } from "./candidate.js";
export { type CompileOptions, compileIndex, type SpellingVariants } from "./compile.js";
export { type CompiledIndex, nameText, type Posting, postingsOf } from "./compiled-index.js";
export { type FuzzyName, type FuzzyOptions, fuzzyNames } from "./fuzzy.js";
export { type FoundEntry, lookupName, nameNumber } from "./lookup.js";
export { matchNames } from "./match.js";
export { loadIndex, serializeIndex } from "./serialize.js";
