export { type Folded, fold, normalize, toFolded, toSource } from "./fold.js";
export type { FoldProfile } from "./fold-table.js";
