import { checkText } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { sentences } from "../text/sentences.js";
import type { Token } from "../text/token.js";
import { tokenize } from "../text/tokenizer.js";
import type { AnnotatedText, MarkedSpan } from "./annotated.js";
import { documentsOf, type OneOrMore } from "./documents.js";
import { type LinkedSpan, linkOf, withLink } from "./link.js";
import { withoutOverlaps } from "./overlap.js";

/** Form, start, end, link, label. */
const ROW = /^[^\t]*\t(\d+)\t(\d+)\t([^\t]+)\t(O|[BI]-[^\t]+)$/;

/** A piece of a token, and the span that it belongs to. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly span?: MarkedSpan;
}

/**
 * CoNLL columns with IOB2 labels, parted by tabs: form, start, end (UTF-16 code units), link ({@link linkOf}; `_` where there
 * is none) and, last as in CoNLL-2003, the label. A document begins with the comments `# id`, `# date` and `# text` (as JSON strings, so that it can be read
 * back); an empty line ends a sentence.
 *
 * - a token that a span begins or ends in is cut there: a proclitic is a piece of its own, labelled `O`;
 * - of overlapping spans the first and longest is written: IOB2 can't nest.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toConll([tag("قصف على مدينة دوما")]).includes("B-place") //=> true
 */
export function toConll(documents: OneOrMore<AnnotatedText>): string {
  return documentsOf(documents)
    .map((document, i) => conllDocument(document, String(i + 1)))
    .join("");
}

/** One document, with the empty line after it. */
export function conllDocument(document: AnnotatedText, fallbackId: string): string {
  const { id = fallbackId, text, date } = document;
  const rows = [`# id = ${JSON.stringify(id)}`];
  if (date != null) rows.push(`# date = ${JSON.stringify(date)}`);
  rows.push(`# text = ${JSON.stringify(text)}`);
  const breaks = sentences(text).map((sentence) => sentence.end);
  let nextBreak = 0;
  let open = false;
  let last: MarkedSpan | undefined;
  for (const piece of cut(tokenize(text), withoutOverlaps(document.spans))) {
    const { start, end, span } = piece;
    const inside = span !== undefined && span === last;
    let ended = false;
    for (; nextBreak < breaks.length && breaks[nextBreak]! <= start; nextBreak++) ended = true;
    if (ended && open && !inside) rows.push("");
    const form = text.slice(start, end).replace(/\s/g, " ");
    const label = span === undefined ? "O" : `${inside ? "I" : "B"}-${span.type}`;
    rows.push([form, start, end, (span && linkOf(span)) ?? "_", label].join("\t"));
    open = true;
    last = span;
  }
  return `${rows.join("\n")}\n\n`;
}

/** Tokens cut at the borders of spans. Both ascend, and neither overlap. */
function cut(tokens: readonly Token[], spans: readonly MarkedSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const token of tokens) {
    let at = token.start;
    while (at < token.end) {
      while (next < spans.length && spans[next]!.end <= at) next++;
      const span = spans[next];
      const inside = span !== undefined && span.start <= at;
      const end = Math.min(token.end, span === undefined ? token.end : inside ? span.end : span.start);
      pieces.push({ start: at, end, ...(inside ? { span } : {}) });
      at = end;
    }
  }
  return pieces;
}

/**
 * Reads what {@link toConll} writes.
 *
 * @throws YaqutError `FORMAT_INVALID` with every problem and its line
 */
export function fromConll(conll: string): (AnnotatedText<LinkedSpan> & { readonly id: string })[] {
  checkText(conll, "conll");
  const problems: Problem[] = [];
  const documents: Draft[] = [];
  for (const [i, line] of conll.split(/\r?\n/).entries()) {
    const refuse = (expected: string): void => {
      problems.push({ at: `line ${i + 1}`, expected, received: show(line) });
    };
    if (line === "") continue;
    if (/^# (id|date|text) = /.test(line)) readComment(line, documents, refuse);
    else readRow(line, documents.at(-1), refuse);
  }
  if (problems.length > 0) throw new YaqutError("FORMAT_INVALID", "not CoNLL with IOB2 labels", problems);
  return documents.map(({ id, date, text, spans }) => ({
    id,
    text,
    ...(date === undefined ? {} : { date }),
    spans: spans.map(({ type, start, end, link }) =>
      withLink({ type, start, end, text: text.slice(start, end) }, link === "_" ? undefined : link),
    ),
  }));
}

interface Draft {
  readonly id: string;
  date?: string;
  text: string;
  readonly spans: { readonly type: string; readonly start: number; end: number; readonly link: string }[];
  open: boolean;
}
type Refuse = (expected: string) => void;

function readComment(line: string, documents: Draft[], refuse: Refuse): void {
  const [, key, json] = /^# (\w+) = (.*)$/s.exec(line)!;
  const value = parsed(json!);
  const draft = documents.at(-1);
  if (value === undefined) refuse("a JSON string after the equals sign");
  else if (key === "id") documents.push({ id: value, text: "", spans: [], open: false });
  else if (!draft) refuse("a comment # id = … before it");
  else if (key === "date") draft.date = value;
  else draft.text = value;
}

function parsed(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function readRow(line: string, draft: Draft | undefined, refuse: Refuse): void {
  const [, first, second, link = "", label = ""] = ROW.exec(line) ?? [];
  const start = Number(first);
  const end = Number(second);
  const type = label.slice(2);
  const last = draft?.spans.at(-1);
  if (!draft) refuse("a comment # id = … before it");
  else if (label === "") refuse("form, start, end, link and IOB2 label, parted by tabs");
  else if (end <= start || end > draft.text.length) refuse("offsets inside the text");
  else if (label.startsWith("I") && !(draft.open && last?.type === type)) refuse(`B-${type} before it`);
  else {
    if (label.startsWith("B")) draft.spans.push({ type, start, end, link });
    else if (label.startsWith("I")) last!.end = end;
    draft.open = label !== "O";
  }
}
