import { everydayWords } from "../data/everyday-words.js";
import { syriaGovernorates } from "../data/syria-governorates.js";
import { harmless } from "../formats/text/cells.js";
import { applyCorrections } from "../gazetteer/corrections/apply-corrections.js";
import { readCorrections } from "../gazetteer/corrections/read-corrections.js";
import type { CorrectionRow } from "../gazetteer/corrections/types.js";
import { everydayIn } from "../gazetteer/lint/everyday.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { say } from "./complain.js";
import { readTableFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/**
 * The user's corrections, from tables. What they correct, and what the lint warns of in it, is told on the standard error.
 *
 * @param gazetteers what is corrected
 * @throws YaqutError for files that are no corrections, or corrections that fit no entry
 */
export async function readCorrectionFiles(
  io: Io,
  files: readonly string[],
  gazetteers: () => Promise<readonly Gazetteer[]>,
): Promise<readonly CorrectionRow[]> {
  const rows: CorrectionRow[] = [];
  for (const file of files) rows.push(...readCorrections(await readTableFile(io, file), { file }));
  if (rows.length === 0) return rows;
  const isEveryday = everydayIn(everydayWords.words);
  const { corrections, warnings } = applyCorrections(await gazetteers(), rows, {
    isEveryday,
    outlines: syriaGovernorates,
  });
  for (const { at, code, message, advice } of warnings)
    say(io, `${at}: warning ${code}: ${harmless(message)}; ${advice}`);
  const entries = new Set(corrections.map(({ id }) => id)).size;
  say(
    io,
    `${files.join(", ")}: ${rows.length} ${rows.length === 1 ? "row corrects" : "rows correct"} ${entries} ${entries === 1 ? "entry" : "entries"}`,
  );
  return rows;
}
