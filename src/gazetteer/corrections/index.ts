export {
  type AppliedCorrections,
  type ApplyCorrectionsOptions,
  applyCorrections,
} from "./apply-corrections.js";
export { type ReadCorrectionsOptions, readCorrections } from "./read-corrections.js";
export type { CorrectedValue, CorrectionCode, CorrectionRow } from "./types.js";
