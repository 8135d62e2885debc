import type { KeptText } from "../../formats/annotated.js";
import { conllDocument } from "../../formats/conll.js";
import { csvRows } from "../../formats/csv.js";
import { type IncidentRow, toIncidentRows } from "../../formats/incidents/rows.js";
import { type JsonlOptions, jsonLine, jsonLinePieces } from "../../formats/jsonl.js";
import { keptColumn, ROW_COLUMNS, rowWriter, type SpanRow } from "../../formats/rows.js";
import { toSpacy } from "../../formats/spacy.js";
import { WIDE_COLUMNS, type WideRow, wideRowWriter } from "../../formats/wide-rows.js";
import type { CorrectionRow } from "../../gazetteer/corrections/types.js";
import type { Gazetteer } from "../../gazetteer/types.js";
import type { Incident } from "../../incident.js";
import type { BaseSpan } from "../../span.js";
import { tableRow } from "../../table-cells.js";
import { spansByPart } from "../../tagged-parts.js";
import type { Tagger } from "../../tagger.js";
import { PART_UNITS } from "../../text/parts.js";

/** Formats whose lines stand for themselves: those of one document are written without the others. */
export const LINE_FORMATS = ["jsonl", "csv", "rows", "wide", "conll", "spacy"] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

/** What a worker is to do, as plain data. */
export interface Job {
  /** Gazetteers of the user's own, beside the built-in ones. */
  readonly gazetteers: readonly Gazetteer[];
  /** Gazetteers beside the built-in ones that outweigh none of them (default: none). */
  readonly further?: readonly Gazetteer[] | undefined;
  /** Corrections of those that are not the user's own (default: none). */
  readonly corrections?: readonly CorrectionRow[] | undefined;
  /** Names of built-in detectors to leave out. */
  readonly disable: readonly string[];
  /** A module whose default export is the tagger, instead of the built-in one. */
  readonly module?: string | undefined;
  /** Day of the texts that have none of their own. */
  readonly date?: string | undefined;
  readonly minConfidence: number;
  /** What becomes of a tagged text: lines of a format, rows for a table, or the document itself. */
  readonly output: LineFormat | "flat-rows" | "wide-rows" | "tables" | "documents";
  readonly jsonl?: JsonlOptions | undefined;
  /** Whether documents hold their incidents. */
  readonly incidents?: boolean | undefined;
}

/** A text to be tagged. */
export interface JobText {
  readonly id: string;
  readonly text: string;
  readonly date?: string | undefined;
  readonly kept?: Readonly<Record<string, unknown>> | undefined;
}

/** What came of a text, by the output of the job; or why nothing did. */
export type JobResult = LinesResult | RowsResult | TablesResult | DocumentResult | { readonly failed: string };

/** Lines, those of a long text in pieces, which whoever writes them may take out. */
export interface LinesResult {
  readonly lines: string | string[];
}

/** The rows of a document, for one table. */
export interface RowsResult {
  readonly rows: readonly (SpanRow | WideRow)[];
}

/** The rows of a document, for the tables of a database. */
export interface TablesResult {
  readonly rows: readonly SpanRow[];
  readonly wide: WideRow;
  readonly incidents: readonly IncidentRow[];
}

/** A document without its text, which the sender has. */
export interface DocumentResult {
  readonly date: string | undefined;
  readonly spans: readonly BaseSpan[];
  readonly incidents?: readonly Incident[];
}

/** The columns that are kept, where lines of a table need them all. */
export type KeptNames = readonly string[];

/** Does a job, text by text. What a tagger of the user's own throws is the result of that text alone. */
export function jobDoer(job: Job, tagger: Tagger<BaseSpan>): (text: JobText, kept: KeptNames) => JobResult {
  const finish = finisher(job, tagger);
  const inPieces = job.output === "jsonl" && !job.jsonl?.incidents;
  return ({ id, text, date = job.date, kept }, names) => {
    try {
      const dated = date === undefined ? {} : { date };
      if (inPieces && text.length > PART_UNITS)
        return { lines: [...piecesOf(job, tagger, { id, text, ...dated, kept }), "\n"] };
      const document = tagger.tag(text, dated);
      const spans = document.spans.filter(({ confidence }) => confidence >= job.minConfidence);
      const finished = {
        id,
        text,
        ...dated,
        kept,
        spans,
        get incidents(): readonly Incident[] {
          return document.incidents;
        },
      };
      return finish(finished, names);
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** The line of a long text, of which no span is held longer than it takes to write it. */
function piecesOf(
  { jsonl, minConfidence }: Job,
  tagger: Tagger<BaseSpan>,
  document: Omit<Finished, "spans">,
): Iterable<string> {
  const { id, text, date } = document;
  function* sure(): Generator<readonly BaseSpan[]> {
    for (const spans of spansByPart(tagger, text, date === undefined ? {} : { date }))
      yield spans.filter(({ confidence }) => confidence >= minConfidence);
  }
  return jsonLinePieces(document, sure(), id, jsonl);
}

type Finished = KeptText<BaseSpan> & { readonly id: string; readonly date?: string };

function finisher(
  { output, jsonl, incidents }: Job,
  tagger: Tagger<BaseSpan>,
): (document: Finished, kept: KeptNames) => JobResult {
  const { gazetteers } = tagger.index;
  const lined =
    (write: (document: Finished, kept: KeptNames) => string) =>
    (document: Finished, kept: KeptNames): JobResult => ({
      lines: write(document, kept),
    });
  switch (output) {
    case "jsonl":
      return lined((document) => `${jsonLine(document, document.id, jsonl)}\n`);
    case "csv":
      return lined((document) => csvRows(document, document.id));
    case "conll":
      return lined((document) => conllDocument(document, document.id));
    case "spacy":
      return lined((document) => `${JSON.stringify(toSpacy(document))}\n`);
    case "rows": {
      const write = rowWriter({ gazetteers });
      return lined((document, kept) => write(document, document.id).map(rowLine(ROW_COLUMNS, kept)).join(""));
    }
    case "wide": {
      const write = wideRowWriter({ gazetteers });
      return lined((document, kept) => rowLine(WIDE_COLUMNS, kept)(write(document, document.id)));
    }
    case "flat-rows": {
      const write = rowWriter({ gazetteers });
      return (document) => ({ rows: write(document, document.id) });
    }
    case "wide-rows": {
      const write = wideRowWriter({ gazetteers });
      return (document) => ({ rows: [write(document, document.id)] });
    }
    case "tables": {
      const [rows, wide] = [rowWriter({ gazetteers }), wideRowWriter({ gazetteers })];
      return (document) => ({
        rows: rows(document, document.id),
        wide: wide(document, document.id),
        incidents: toIncidentRows(document),
      });
    }
    case "documents":
      return (document) => {
        const { spans, date } = document;
        return incidents ? { spans, date, incidents: document.incidents ?? [] } : { spans, date };
      };
  }
}

function rowLine(columns: readonly string[], kept: KeptNames): (row: Readonly<Record<string, unknown>>) => string {
  const all = titlesOf(columns, kept);
  return (row) => tableRow(all.map((column) => row[column]));
}

/** The titles of a table with kept columns. */
export function titlesOf(columns: readonly string[], kept: KeptNames): string[] {
  return [...columns, ...kept.map((name) => keptColumn(name, columns))];
}
