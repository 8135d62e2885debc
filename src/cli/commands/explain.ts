import { YaqutError } from "../../errors.js";
import type { Explanation, Reason } from "../../explain.js";
import { fieldsOf, type MarkedSpan } from "../../formats/annotated.js";
import { linkOf } from "../../formats/link.js";
import { meaningOf } from "../../formats/meaning.js";
import { harmless, isolate } from "../../formats/text/cells.js";
import { dressOf, type Style } from "../../formats/text/style.js";
import { STDIN } from "../inputs/kinds.js";
import { readStdin } from "../inputs/open.js";
import { type Io, OK } from "../io.js";
import { type Arguments, dayOption, textOption, wrong } from "../options.js";
import { styleFor } from "../render/style.js";
import { cliTagger } from "../tagger.js";

/** Says why a text is tagged as it is: every span with its evidence, or with `--at START:END` why or why not. */
export async function explainCommand(args: Arguments, io: Io): Promise<number> {
  const given = args.positionals.join(" ");
  if (given === "") throw new YaqutError("OPTION_INVALID", "explain: expected a text, or - for the standard input");
  const text = given === STDIN ? await readStdin(io, textOption(args, "encoding")) : given;
  const date = dayOption(args, "date");
  const dated = date === undefined ? {} : { date };
  const target = rangeOption(args, text);
  const tagger = await cliTagger(io, args);
  const style = styleFor(io.stdout, io.env);
  if (target) {
    await io.stdout.write(explanation(text, tagger.explain(text, target, dated), style));
    return OK;
  }
  const { spans } = tagger.tag(text, dated);
  for (const span of spans)
    await io.stdout.write(`${spanLine(span, style)}${reasonLines(text, span.evidence, style)}\n`);
  if (spans.length === 0) await io.stdout.write("no spans\n");
  return OK;
}

function rangeOption(args: Arguments, text: string): { start: number; end: number } | undefined {
  const value = textOption(args, "at");
  if (value === undefined) return undefined;
  const [, start, end] = /^(\d+)[:-](\d+)$/.exec(value) ?? [];
  const range = { start: Number(start), end: Number(end) };
  if (start === undefined || range.end <= range.start || range.end > text.length)
    throw wrong("at", `START:END inside the text, from 0 to ${text.length} UTF-16 code units`, value);
  return range;
}

const CANDIDATES_MAX = 5;

function explanation(
  text: string,
  { start, end, text: slice, chosen, reasons, rejected, candidates, incidents, passedOver }: Explanation,
  style: Style,
): string {
  const parts = [`${start}:${end} ${shown(slice, style)}\n`];
  if (chosen) parts.push(`tagged: ${spanLine(chosen, style)}${reasonLines(text, reasons, style)}`);
  else parts.push("not tagged\n");
  if (candidates.length > 1) parts.push("entries of that name:\n");
  for (const { entity, score, reasons: weighed } of candidates.length > 1 ? candidates.slice(0, CANDIDATES_MAX) : []) {
    parts.push(`  ${entity}, ${Math.round(score * 100)} % of the decision\n`);
    parts.push(reasonLines(text, weighed, style, "    "));
  }
  if (rejected.length > 0) parts.push(`${chosen ? "readings that were weaker" : "readings that were refused"}:\n`);
  for (const { type, entity, text: refused, accepted, reasons: against } of rejected) {
    const probability = `${Math.round(accepted * 100)} % likely`;
    parts.push(`  ${type} ${shown(refused, style)} ${entity ?? "(no entry)"}, ${probability}\n`);
    parts.push(reasonLines(text, against, style, "    "));
  }
  for (const { type, trigger, status, confidence, evidence } of incidents) {
    const day = `${trigger.start}:${trigger.end}, ${status}, confidence ${confidence}`;
    parts.push(`incident: ${type} ${shown(trigger.text, style)} ${day}\n`, reasonLines(text, evidence, style, "    "));
  }
  for (const { text: word, rule, detail } of passedOver)
    parts.push(`no incident: ${shown(word, style)}, ${rule}: ${harmless(detail)}\n`);
  const empty = !chosen && rejected.length === 0 && incidents.length === 0 && passedOver.length === 0;
  if (empty) parts.push("no name, and no rule that makes one of it\n");
  return parts.join("");
}

function spanLine(span: MarkedSpan, style: Style): string {
  const { entry, confidence } = fieldsOf(span);
  const name = entry ? ` ${shown(entry.name, style)}${entry.en === undefined ? "" : ` (${harmless(entry.en)})`}` : "";
  const link = linkOf(span);
  const meaning = [link, meaningOf(span)].filter((part, i, all) => part && all.indexOf(part) === i).join(", ");
  const sure = confidence === undefined ? "" : `, confidence ${confidence}`;
  const surface = style.paint(dressOf(span.type), shown(span.text, style));
  return `${surface} ${span.type} ${span.start}:${span.end} = ${meaning || "unknown"}${name}${sure}\n`;
}

function reasonLines(text: string, reasons: readonly Reason[], style: Style, indent = "  "): string {
  return reasons
    .map((reason) => {
      const { rule, start, end, weight } = reason;
      const detail = harmless(reason.detail);
      const where =
        start === undefined || end === undefined ? "" : `, at ${start}:${end} ${shown(text.slice(start, end), style)}`;
      const weighed = weight === undefined ? "" : ` (${weight > 0 ? "+" : ""}${weight})`;
      const said = style.rich ? isolate(detail) : detail;
      return `${indent}- ${rule}: ${said}${weighed}${where}\n`;
    })
    .join("");
}

/** A slice on one line, in quotes. */
function shown(slice: string, { rich }: Style): string {
  const line = harmless(slice).replace(/\s+/g, " ");
  return rich ? isolate(`"${line}"`) : `"${line}"`;
}
