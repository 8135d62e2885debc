import { YaqutError } from "../../errors.js";
import { type Columns, findColumns } from "./columns.js";
import { type FieldOptions, FieldReader } from "./fields.js";
import type { Item } from "./text.js";

/** A row of a table, numbered as spreadsheets do, from 1 with the header; or why it can't be read. */
export interface Row {
  readonly number: number;
  readonly cells: readonly unknown[] | YaqutError;
}

/** So many rows are looked at before the columns are guessed. */
const SAMPLE_ROWS = 50;

/**
 * The texts of a table, whose first row is its header. Rows of nothing are passed over.
 *
 * @param say is told which columns were taken, where they were guessed, and how dates were read that could be read in two ways
 * @throws YaqutError `OPTION_INVALID` while iterating, where the columns can't be told
 */
export async function* textsOfTable(
  rows: AsyncIterable<Row>,
  file: string,
  options: FieldOptions,
  say: (message: string) => void,
): AsyncGenerator<Item> {
  let titles: readonly string[] | undefined;
  let reader: FieldReader | undefined;
  let waiting: Row[] = [];
  const read = ({ number, cells }: Row): Item =>
    cells instanceof YaqutError
      ? cells
      : reader!.read(Object.fromEntries(titles!.map((title, i) => [title, cells[i]])), `${file}:${number}`);
  const begin = (): void => {
    const sample = waiting.flatMap(({ cells }) => (cells instanceof YaqutError ? [] : [cells]));
    const columns = findColumns(file, titles!, sample, options);
    if (columns.guessed.length > 0)
      say(`${file}: columns by their titles: ${columns.guessed.join(", ")}${advice(columns)}`);
    reader = new FieldReader(columns.names, options);
  };
  let failed: unknown;
  try {
    for await (const row of rows) {
      if (!(row.cells instanceof YaqutError) && row.cells.every(isEmpty)) continue;
      if (titles === undefined && !(row.cells instanceof YaqutError)) titles = titlesOf(row.cells);
      else if (titles === undefined) yield row.cells as YaqutError;
      else if (reader) yield read(row);
      else if (waiting.push(row) === SAMPLE_ROWS) {
        begin();
        yield* waiting.map(read);
        waiting = [];
      }
    }
  } catch (error) {
    failed = error; // what was read before it stands
  }
  if (titles !== undefined && !reader) {
    begin();
    yield* waiting.map(read);
  }
  if (failed !== undefined) throw failed;
  const { ambiguous } = reader ?? {};
  if (ambiguous)
    say(
      `${file}: dates such as ${ambiguous.value} are read ${options.dateOrder === "dmy" ? "day" : "month"} first; --date-order says`,
    );
}

/** What to say where no date column was found: relative dates are then left open. */
function advice({ names }: Columns): string {
  return names.date === undefined ? "; no date: --date-column names one" : "";
}

/** Titles, each once: the second of a name gets its number. */
function titlesOf(cells: readonly unknown[]): string[] {
  const titles: string[] = [];
  for (const [i, cell] of cells.entries()) {
    const title = String(cell ?? "").trim() || `column ${i + 1}`;
    titles.push(titles.includes(title) ? `${title} ${i + 1}` : title);
  }
  return titles;
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
