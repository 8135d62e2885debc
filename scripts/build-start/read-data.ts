import { readFileSync } from "node:fs";
import { YaqutError } from "../../src/errors.js";

/**
 * A data file of the package, for the build that reads its data from files.
 *
 * @throws YaqutError `GAZETTEER_INVALID` where the code was moved away from its data: a bundle wants the build that bundlers take
 */
export function readData(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const problem = {
      at: file.pathname,
      expected: 'a data file of yaqut; of a bundle for Node, set the export condition "module", or keep yaqut external',
      received: "no such file",
    };
    throw Object.assign(new YaqutError("GAZETTEER_INVALID", "the data is not where the code is", [problem]), { cause });
  }
}
