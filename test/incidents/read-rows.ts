import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./rows/", import.meta.url);

/** A text with the incidents that it tells of. */
export interface IncidentRowTest {
  /** `file:line` */
  readonly at: string;
  readonly text: string;
  /** One line an incident: see {@link readIncidentRows}. */
  readonly expected: readonly string[];
}

/**
 * The rows of `rows/*.txt`. A line is a text; the lines below it that begin with `>` are its incidents, in the order of the text, a line
 * `-` says that there is none. An incident is `type trigger`, then what is tested of it, parted by ` | `: a role and its spans, parted by
 * ` + ` (`by`, `target`, `places`, `weapons`, `tolls`, `source`, `date`, `also`), `day 2018-02-20`, `status claimed`. A role with `-` must be
 * empty; one that is not named is not tested. `#` begins a remark. ` / ` in a text is a line break. All reports are of 2018-02-20.
 */
export function readIncidentRows(): IncidentRowTest[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => rowsOf(file, readFileSync(new URL(file, FOLDER), "utf8")));
}

function rowsOf(file: string, content: string): IncidentRowTest[] {
  const rows: { at: string; text: string; expected: string[] }[] = [];
  for (const [n, line] of content.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#") || line.trim() === "-") continue;
    if (line.startsWith(">")) rows.at(-1)!.expected.push(line.slice(1).trim());
    else rows.push({ at: `${file}:${n + 1}`, text: line.trim().replaceAll(" / ", "\n"), expected: [] });
  }
  return rows;
}
