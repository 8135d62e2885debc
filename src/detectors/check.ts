import { wrongOptions } from "../arguments.js";
import { type Problem, show } from "../errors.js";
import type { AnyDetector } from "../pipeline/pipeline.js";

const EXPECTED = "a detector: { name, detect(view) }, or one made by places(), dates() …";

/** @throws YaqutError `OPTION_INVALID` for something that is no detector, and for two of one name */
export function checkDetectors(detectors: readonly AnyDetector[]): void {
  const at = "options.detectors";
  if (!Array.isArray(detectors))
    throw wrongOptions([{ at, expected: "a list of detectors", received: show(detectors) }]);
  const problems = detectors.flatMap((detector: Partial<AnyDetector> | null | undefined, i): Problem[] => {
    const where = `${at}[${i}]`;
    if (typeof detector?.name !== "string" || !("detect" in detector || "stage" in detector))
      return [{ at: where, expected: EXPECTED, received: show(detector) }];
    const first = detectors.findIndex((other) => other?.name === detector.name);
    if (first === i) return [];
    return [{ at: where, expected: `a name other than that of detectors[${first}]`, received: show(detector.name) }];
  });
  if (problems.length > 0) throw wrongOptions(problems);
}
