import { type Problem, show } from "../errors.js";
import { shapeProblems } from "../lexicon/check-part.js";

const EXPECTED = "a detector: { name, detect(view) }, or one made by places(), dates() …";
const LISTS = ["reads", "needs", "literals"] as const;

/** What is wrong with the outline of a detector. @param at where it stands, for problems */
export function detectorProblems(detector: unknown, at: string): Problem[] {
  const fields = (typeof detector === "object" && detector !== null ? detector : {}) as Readonly<
    Record<string, unknown>
  >;
  const { name, detect, stage, lexicon } = fields;
  const isDetector = typeof detect === "function" || typeof stage === "function";
  if (typeof name !== "string" || name === "" || !isDetector)
    return [{ at, expected: EXPECTED, received: show(detector) }];
  const problems = LISTS.flatMap((key): Problem[] => {
    const list = fields[key];
    const holds = list === undefined || (Array.isArray(list) && list.every((each) => typeof each === "string"));
    return holds ? [] : [{ at: `${at}.${key}`, expected: "a list of texts", received: show(list) }];
  });
  return lexicon === undefined ? problems : [...problems, ...shapeProblems(lexicon, `${at}.lexicon`)];
}
