import { checkText, optionsOf, wrongArgument } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { offsetConverter } from "../text/units.js";
import { type AnnotatedText, fieldsOf } from "./annotated.js";
import { documentOf, isIterable, type OneOrMore } from "./documents.js";
import { argumentsOf } from "./incidents/brat.js";
import { incidentsOf } from "./incidents/check.js";
import { type LinkedSpan, linkOf, withLink } from "./link.js";
import { inOrder } from "./overlap.js";

/** Options of {@link toBrat}. */
export interface BratOptions {
  /** Whether incidents are written: their triggers as `T` lines of their types, their arguments as relations (default: `false`). */
  readonly incidents?: boolean | undefined;
}

/** The name of our ids in normalisation lines. */
const RESOURCE = "yaqut";
const LINE_BREAK = /[\r\n]+/g;

/**
 * The stand-off annotations (`.ann`) of a text in the format of brat; the `.txt` beside it is the text, unchanged.
 *
 * - `T` lines, offsets in code points; a span over a line break has a fragment for each line, as brat asks;
 * - an `N` line for a span with an entity (`Reference T1 yaqut:C1001` and the entry's name), an `AnnotatorNotes` line with the
 *   {@link linkOf} of dates and casualties;
 * - with incidents, an `R` line for each argument of one (`by`, `target`, `place` …), from its trigger;
 * - in type names, `_` stands for what brat does not allow there: all but ASCII letters, digits, `-` and `_`.
 *
 * @param given a document, or a list of one: annotations belong to one text
 * @param options see {@link BratOptions}
 * @example
 * toBrat(tag("قصف على مدينة دوما")).split("\n")[0] //=> "T1\tplace 14 18\tدوما"
 */
export function toBrat(given: OneOrMore<AnnotatedText>, options: BratOptions = {}): string {
  const document = documentOf(given);
  const { text } = document;
  const units = offsetConverter(text);
  const lines: string[] = [];
  let bound = 0;
  let references = 0;
  let notes = 0;
  const ids = new Map<string, string>();
  const textBound = (type: string, { start: from, end: to }: { readonly start: number; readonly end: number }) => {
    const id = `T${++bound}`;
    const parts = fragments(text, from, to);
    const offsets = parts.map(([start, end]) => `${units.toCodePoints(start)} ${units.toCodePoints(end)}`).join(";");
    const shown = parts.map(([start, end]) => text.slice(start, end)).join(" ");
    lines.push(`${id}\t${typeName(type)} ${offsets}\t${shown}`);
    return { id, shown };
  };
  for (const span of inOrder(document.spans)) {
    const { id, shown } = textBound(span.type, span);
    ids.set(`${span.start} ${span.end}`, id);
    const { entity, entry } = fieldsOf(span);
    const link = linkOf(span);
    if (link !== undefined && link === entity)
      lines.push(`N${++references}\tReference ${id} ${RESOURCE}:${link}\t${oneLine(entry?.name ?? shown)}`);
    else if (link !== undefined) lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${link}`);
  }
  let relations = 0;
  const { incidents = false } = optionsOf(options, "an object { incidents }");
  for (const incident of incidents ? incidentsOf(document, "document") : []) {
    const { id } = textBound(incident.type, incident.trigger);
    lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${incident.status} ${incident.day ?? ""}`.trimEnd());
    for (const [role, { start, end }] of argumentsOf(incident)) {
      const argument = ids.get(`${start} ${end}`);
      if (argument) lines.push(`R${++relations}\t${role} Arg1:${id} Arg2:${argument}`);
    }
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The `annotation.conf` that brat needs beside the texts: their types. */
export function bratConfiguration(types: Iterable<string>): string {
  if (!isIterable(types)) throw wrongArgument({ at: "types", expected: "a list of types", received: show(types) });
  for (const type of types) checkText(type, "types");
  const names = [...new Set([...types].map(typeName))].sort();
  return `[entities]\n${names.map((name) => `${name}\n`).join("")}\n[relations]\n\n[events]\n\n[attributes]\n`;
}

function typeName(type: string): string {
  return type.replace(/[^A-Za-z0-9_-]/g, "_");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The parts of `[start, end)` between its line breaks. */
function fragments(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(LINE_BREAK)) {
    if (start + index > from) parts.push([from, start + index]);
    from = start + index + mark.length;
  }
  if (end > from) parts.push([from, end]);
  return parts.length > 0 ? parts : [[start, end]];
}

/**
 * Reads brat's annotations of a text: `T`, our `N` and `AnnotatorNotes` lines; relations, events and attributes are passed over.
 *
 * @param text the `.txt`
 * @param ann the `.ann`
 * @throws YaqutError `FORMAT_INVALID` with every problem and its line
 */
export function fromBrat(text: string, ann: string): AnnotatedText<LinkedSpan> {
  checkText(text, "text");
  checkText(ann, "ann");
  const units = offsetConverter(text);
  const problems: Problem[] = [];
  const marked = new Map<string, { readonly type: string; readonly start: number; readonly end: number }>();
  const links = new Map<string, string>();
  for (const [i, line] of ann.split(/\r?\n/).entries()) {
    if (/^T\d/.test(line)) {
      const [, id, type, offsets] = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/.exec(line) ?? [];
      const numbers = (offsets ?? "").split(/[ ;]/).map(Number);
      const start = units.fromCodePoints(numbers[0]!);
      const end = units.fromCodePoints(numbers.at(-1)!);
      if (id === undefined || !(start < end) || units.toCodePoints(end) !== numbers.at(-1))
        problems.push({ at: `line ${i + 1}`, expected: "T, type and offsets inside the text", received: show(line) });
      else marked.set(id, { type: type!, start, end });
    }
    const link = /^N\d+\tReference (T\d+) yaqut:(\S+)/.exec(line) ?? /^#\d+\tAnnotatorNotes (T\d+)\t(\S+)$/.exec(line);
    if (link) links.set(link[1]!, link[2]!);
  }
  if (problems.length > 0) throw new YaqutError("FORMAT_INVALID", "not annotations of brat for this text", problems);
  const spans = [...marked].map(([id, { type, start, end }]) =>
    withLink({ type, start, end, text: text.slice(start, end) }, links.get(id)),
  );
  return { text, spans };
}
