import { wrongOptions } from "../arguments.js";
import { detectorProblems } from "../detect/check-detector.js";
import { type Problem, show } from "../errors.js";
import type { AnyDetector } from "../pipeline/pipeline.js";

/** @throws YaqutError `OPTION_INVALID` for something that is no detector, and for two of one name */
export function checkDetectors(detectors: readonly AnyDetector[]): void {
  const at = "options.detectors";
  if (!Array.isArray(detectors))
    throw wrongOptions([{ at, expected: "a list of detectors", received: show(detectors) }]);
  const problems = detectors.flatMap((detector: AnyDetector | null | undefined, i): Problem[] => {
    const where = `${at}[${i}]`;
    const found = detectorProblems(detector, where);
    const first = detectors.findIndex((other) => other?.name === detector?.name);
    if (found.length > 0 || first === i) return found;
    const expected = `a name other than that of detectors[${first}] (patterns take one as an option)`;
    return [{ at: where, expected, received: show(detector?.name) }];
  });
  if (problems.length > 0) throw wrongOptions(problems);
}

/** Types of gazetteers that detectors may ask for whether or not a tagger has gazetteers of them. */
const BUILT_IN_TYPES: readonly string[] = ["place", "actor", "weapon", "event"];

/** @throws YaqutError `OPTION_INVALID` for a type of gazetteers that a detector needs and that nobody knows: a misspelt `@plase` */
export function checkNeeds(detectors: readonly AnyDetector[], types: readonly string[]): void {
  const known = new Set([...BUILT_IN_TYPES, ...types]);
  const problems = detectors.flatMap(({ needs = [] }, i) =>
    needs
      .filter((type) => !known.has(type))
      .map((type) => ({
        at: `options.detectors[${i}]`,
        expected: `@ and a type of the gazetteers: ${[...known].join(", ")}`,
        received: show(`@${type}`),
      })),
  );
  if (problems.length > 0) throw wrongOptions(problems);
}
