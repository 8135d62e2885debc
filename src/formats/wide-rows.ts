import { fieldsOf, type KeptText, type MarkedSpan } from "./annotated.js";
import { documentsOf, type OneOrMore } from "./documents.js";
import { keptColumns, type RowOptions, type RowValue, rowOptions } from "./rows.js";
import { unitFinder } from "./units.js";

/** The columns of a wide row, always all of them and in this order; columns that are kept come after. */
export const WIDE_COLUMNS = [
  "id",
  "date",
  "spans",
  "places",
  "place_ids",
  "governorates",
  "actors",
  "actor_ids",
  "weapons",
  "dates",
  "casualties",
] as const;

/**
 * A document as one row: how many spans it has, and what it names, each thing once, parted by ` | `. Casualties are
 * `killed 3` or `injured 5-7` each; nothing is added up, since reports name the same people more than once.
 */
export type WideRow = { readonly [column in (typeof WIDE_COLUMNS)[number]]: RowValue } & {
  readonly [kept: string]: RowValue;
};

const SEPARATOR = " | ";

/**
 * Wide rows: one a document, each with all of {@link WIDE_COLUMNS}, and its kept fields as `toRows` has them.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @throws YaqutError `ARGUMENT_INVALID` for what are no documents
 * @example
 * toWideRows({ id: "r1", ...tag("قصف على مدينة دوما ومقتل 3 مدنيين") })[0]?.casualties //=> "killed 3"
 */
export function toWideRows(documents: OneOrMore<KeptText>, options?: RowOptions): WideRow[] {
  const write = wideRowWriter(rowOptions(options));
  return documentsOf(documents).map((document, i) => write(document, document.id ?? String(i + 1)));
}

/** Writes the row of one document after the other. */
export function wideRowWriter({ gazetteers = [] }: RowOptions): (document: KeptText, id: string) => WideRow {
  const unitsOf = unitFinder(gazetteers);
  return (document, id) => {
    const of = (type: string, cell: (span: MarkedSpan) => string | null | undefined): string | null => {
      const cells = document.spans.flatMap((span) => (span.type === type ? (cell(span) ?? []) : []));
      return cells.length === 0 ? null : [...new Set(cells)].join(SEPARATOR);
    };
    return {
      id,
      date: document.date ?? null,
      spans: document.spans.length,
      places: of("place", nameOf),
      place_ids: of("place", (span) => fieldsOf(span).entity),
      governorates: of("place", (span) => unitsOf(fieldsOf(span).entry).governorate),
      actors: of("actor", nameOf),
      actor_ids: of("actor", (span) => fieldsOf(span).entity),
      weapons: of("weapon", nameOf),
      dates: of("date", (span) => fieldsOf(span).value ?? span.text),
      casualties: of("casualty", tollOf),
      ...keptColumns(document, WIDE_COLUMNS),
    } as WideRow;
  };
}

/** The name of what is meant; of the countryside of a place, as it stands. */
function nameOf(span: MarkedSpan): string {
  const { entry, placeType } = fieldsOf(span);
  return placeType === "countryside" ? span.text : (entry?.name ?? span.text);
}

function tollOf(span: MarkedSpan): string {
  const { kind = "casualties", min, max } = fieldsOf(span);
  if (min === undefined) return kind;
  return `${kind} ${max === min ? min : max == null ? `${min}+` : `${min}-${max}`}`;
}
