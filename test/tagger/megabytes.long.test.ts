import { test } from "vitest";
import { checkSpans, REPEATED } from "./repeated.js";

test.each(REPEATED)("without end: %s", (_name, before, unit, times) => checkSpans(before + unit.repeat(times)));
