/**
 * Builds `src/text/patterns.ts`: patterns composed with XRegExp from commented parts, written as expressions of the platform,
 * so that the library itself needs no XRegExp.
 *
 * @example
 * npx tsx scripts/build-patterns/index.ts
 */
import { writeFileSync } from "node:fs";
import { emitPatterns } from "./emit.js";

writeFileSync(new URL("../../src/text/patterns.ts", import.meta.url), emitPatterns());
