import { describe, test } from "vitest";
import { checkLinear, HOSTILE, READERS } from "./linear.js";

describe.each(Object.entries(READERS))("the work on %s grows with the length of a long text", (_, read) => {
  test.each(Object.entries(HOSTILE))("%s", (_name, part) => checkLinear(read, part, 1000));
});
