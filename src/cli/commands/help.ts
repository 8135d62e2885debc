import { type Io, OK } from "../io.js";
import { FORMATS } from "../writers.js";

const HELP = `yaqut: Arabic war reports to typed spans

  yaqut tag [FILE…|-]      tags texts: JSON Lines, a JSON list, plain text
      --format FORMAT      ${FORMATS.join(", ")} (default: text)
      --date YYYY-MM-DD    day of the reports that have none of their own
      --gazetteer FILE     a gazetteer of yours: .json, .csv, .geojson; repeatable
      --min-confidence N   leaves out spans below N, from 0 to 1
  yaqut explain TEXT       why each span is there
      --at START:END       why, or why not, at a place of the text
  yaqut lookup NAME        the entries that bear a name
  yaqut lint FILE…         what would go wrong with a gazetteer
`;

/** `yaqut help`. */
export async function helpCommand(_args: readonly string[], io: Io): Promise<number> {
  await io.stdout.write(HELP);
  return OK;
}
