import type { BodyRow } from "./row.js";
export const INSTITUTIONS: readonly BodyRow[] = [];
