import { checkText, optionsOf } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { type AnnotatedText, fieldsOf, type KeptText, type MarkedSpan } from "./annotated.js";
import { documentsOf, type OneOrMore } from "./documents.js";
import { incidentFields } from "./incidents/fields.js";
import { parseLine } from "./input.js";

/** Options of {@link toJsonl}. */
export interface JsonlOptions {
  /** Whether lines hold the text (default: `false`). */
  readonly text?: boolean | undefined;
  /** Whether spans hold their evidence, alternatives and all that is known of them, entries apart (default: `false`). */
  readonly full?: boolean | undefined;
  /** Whether lines hold the incidents of the document, which point to their arguments by `[start, end]` (default: `false`). */
  readonly incidents?: boolean | undefined;
}

/** The fields of a span in its line, in this order, where the span has them. */
const FIELDS = [
  "entity",
  "placeType",
  "direction",
  "lat",
  "lon",
  "precision",
  "actorType",
  "value",
  "kind",
  "min",
  "max",
  "confidence",
] as const;

/**
 * JSON Lines: one line a document, `{"id", "spans"}`, each span with `type`, `start`, `end` (UTF-16 code units), `text` and, by
 * type, `entity`, `placeType`, `direction`, `lat`, `lon`, `precision`, `actorType`, `value`, `kind`, `min`, `max`; and `confidence`.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @param options see {@link JsonlOptions}
 * @returns lines, each with its line feed
 * @example
 * fromJsonl(toJsonl([{ id: "r1", ...tag("قصف على مدينة دوما") }]))[0]?.spans[0]?.text //=> "دوما"
 */
export function toJsonl(documents: OneOrMore<AnnotatedText>, options?: JsonlOptions): string {
  const given = optionsOf(options, "an object { text, full }");
  return documentsOf(documents)
    .map((document, i) => `${jsonLine(document, String(i + 1), given)}\n`)
    .join("");
}

/** One document as one line, without the line feed. */
export function jsonLine(document: KeptText, fallbackId: string, options: JsonlOptions = {}): string {
  const told = options.incidents ? { incidents: (document.incidents ?? []).map(incidentFields) } : {};
  const spans = document.spans.map(fieldsIn(options));
  return json({ ...headOf(document, fallbackId, options), spans, ...told });
}

/** The same without incidents, in pieces, of spans that come list by list: no more of them are held than those of one list. */
export function* jsonLinePieces(
  document: Omit<KeptText, "spans" | "incidents">,
  lists: Iterable<readonly MarkedSpan[]>,
  fallbackId: string,
  options: JsonlOptions = {},
): Generator<string> {
  yield `${json(headOf(document, fallbackId, options)).slice(0, -1)},"spans":[`;
  let comma = "";
  for (const spans of lists) {
    if (spans.length === 0) continue;
    yield comma + json(spans.map(fieldsIn(options))).slice(1, -1);
    comma = ",";
  }
  yield "]}";
}

/** What stands before the spans. */
function headOf(document: Omit<KeptText, "spans" | "incidents">, fallbackId: string, options: JsonlOptions): object {
  const { id = fallbackId, text, date, kept } = document;
  const source = options.text ? { text, ...(date == null ? {} : { date }) } : {};
  return { id, ...source, ...(kept === undefined ? {} : { kept }) };
}

function fieldsIn({ full }: JsonlOptions): (span: MarkedSpan) => object {
  return full ? allFields : contractFields;
}

/** JSON may hold these as they are, but some readers take them for line ends. */
function json(value: object): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

function contractFields(span: MarkedSpan): object {
  const fields = fieldsOf(span);
  const { type, start, end, text } = span;
  const line: Record<string, unknown> = { type, start, end, text };
  for (const field of FIELDS) if (fields[field] !== undefined) line[field] = fields[field];
  return line;
}

function allFields(span: MarkedSpan): object {
  const { entry: _, ...rest } = span as MarkedSpan & { entry?: unknown };
  return rest;
}

/** A document as {@link fromJsonl} reads it; the text where the line holds it. */
export interface JsonlDocument {
  /** What the text is called in its file. */
  readonly id: string;
  /** The text, where the line holds it. */
  readonly text?: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
  /** Its spans. */
  readonly spans: readonly MarkedSpan[];
}

/**
 * Reads JSON Lines as {@link toJsonl} writes them; further fields are kept, empty lines are skipped.
 *
 * @throws YaqutError `JSONL_INVALID` with every problem and its line
 * @example
 * fromJsonl('{"id": "r1", "spans": [{"type": "place", "start": 0, "end": 4, "text": "دوما"}]}')[0]?.id //=> "r1"
 */
export function fromJsonl(jsonl: string): JsonlDocument[] {
  checkText(jsonl, "jsonl");
  const problems: Problem[] = [];
  const documents: JsonlDocument[] = [];
  for (const [i, line] of jsonl
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const at = `line ${i + 1}`;
    try {
      const value = parseLine(line, at);
      const found = documentProblems(value, at);
      for (const problem of found) problems.push(problem);
      if (found.length > 0) continue;
      documents.push(value as JsonlDocument);
    } catch (error) {
      if (!(error instanceof YaqutError)) throw error;
      for (const problem of error.problems) problems.push(problem);
    }
  }
  if (problems.length > 0) throw new YaqutError("JSONL_INVALID", "not JSON Lines of documents", problems);
  return documents;
}

function documentProblems(value: unknown, at: string): Problem[] {
  const { id, text, spans } = (value ?? {}) as Record<string, unknown>;
  const problems: Problem[] = [];
  const want = (sound: boolean, where: string, expected: string, received: unknown): void => {
    if (!sound) problems.push({ at: `${at} ${where}`, expected, received: show(received) });
  };
  want(typeof id === "string", "id", "a string", id);
  want(text === undefined || typeof text === "string", "text", "a string", text);
  want(Array.isArray(spans), "spans", "a list", spans);
  for (const [i, span] of (Array.isArray(spans) ? spans : []).entries()) {
    const { type, start, end, text: slice } = (span ?? {}) as Record<string, unknown>;
    want(typeof type === "string", `spans[${i}].type`, "a string", type);
    want(isOffset(start), `spans[${i}].start`, "an offset", start);
    want(isOffset(end) && (end as number) >= (start as number), `spans[${i}].end`, "an offset after the start", end);
    want(typeof slice === "string", `spans[${i}].text`, "a string", slice);
    if (typeof text === "string" && typeof slice === "string")
      want(text.slice(start as number, end as number) === slice, `spans[${i}].text`, "the slice of the text", slice);
  }
  return problems;
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
