import { YaqutError } from "../../errors.js";
import type { JsonlOptions } from "../../formats/jsonl.js";
import { bratFiles } from "../brat-files.js";
import { complain, say } from "../complain.js";
import { DATE_ORDERS } from "../inputs/days.js";
import type { FieldOptions } from "../inputs/fields.js";
import { inputFiles } from "../inputs/files.js";
import { INPUT_KINDS, type InputKind, STDIN } from "../inputs/kinds.js";
import { type InputFile, type InputOptions, openInput } from "../inputs/open.js";
import { checkLength, type Item } from "../inputs/text.js";
import { BAD_DATA, FAILED, type Io, OK, type Stop } from "../io.js";
import {
  type Arguments,
  dayOption,
  eitherOption,
  listOption,
  shareOption,
  textOption,
  wordOption,
  wrong,
} from "../options.js";
import { styleFor } from "../render/style.js";
import { type CliTagger, cliTagger } from "../tagger.js";
import { FORMATS, type Format, type NamedText, type Writer, writerOf } from "../writers.js";

/** Tags files or the standard input. */
export async function tagCommand(args: Arguments, io: Io): Promise<number> {
  const format = wordOption(args, "format", FORMATS);
  const kind = wordOption(args, "input", INPUT_KINDS);
  const date = dayOption(args, "date");
  const encoding = textOption(args, "encoding");
  const fields = fieldOptions(args);
  const out = textOption(args, "out");
  if (out !== undefined && format !== "brat") throw wrong("out", "--format brat beside it", out);
  if (out === "") throw wrong("out", "a directory", out);
  const minConfidence = shareOption(args, "min-confidence") ?? 0;
  const tagger = await cliTagger(io, listOption(args, "gazetteer"));
  const sink = createSink(io, format, out, {
    full: args.values.full === true,
    incidents: args.values.incidents === true,
    text: args.values["with-text"] === true,
  });
  const tally: Tally = { status: OK, texts: 0, skipped: 0, last: undefined };
  const files = await inputFiles(io, args.positionals.length > 0 ? args.positionals : [STDIN]);
  let stop: Stop | undefined;
  for (const file of files) {
    try {
      stop = await tagInput(file, { kind, encoding, fields }, { io, tagger, date, minConfidence, sink, tally });
      if (stop) break;
    } catch (error) {
      if (error instanceof YaqutError && error.code === "FILE_UNWRITABLE") throw error; // no later file can be written either
      complain(io, error);
      tally.status = FAILED;
    }
  }
  await sink.close();
  if (tally.skipped > 0) say(io, `skipped ${tally.skipped} of ${tally.texts + tally.skipped} texts`);
  if (!stop) return tally.status;
  const last = tally.last === undefined ? "" : `; the last was ${tally.last}`;
  say(io, `stopped by ${stop.signal} after ${tally.texts} texts${last}`);
  return stop.status;
}

function fieldOptions(args: Arguments): FieldOptions {
  return {
    id: eitherOption(args, ["id-field", "id-column"]),
    text: eitherOption(args, ["text-field", "text-column"]),
    date: eitherOption(args, ["date-field", "date-column"]),
    keep: listOption(args, "keep").flatMap((names) => names.split(",").map((name) => name.trim())),
    dateOrder: wordOption(args, "date-order", DATE_ORDERS) ?? "dmy",
  };
}

/** Tags the texts of one input. Returns why it stopped, where it did. */
async function tagInput(file: InputFile, options: InputOptions, run: Run): Promise<Stop | undefined> {
  const { io, sink } = run;
  const input = await openInput(io, file, options);
  let stop = await io.stopped();
  if (stop) return stop;
  await sink.open(input.kind);
  for await (const item of input.texts) {
    stop = await io.stopped();
    if (stop) return stop; // the text may be cut off
    await tagOne(item, run);
  }
  return io.stopped();
}

interface Tally {
  status: number;
  texts: number;
  skipped: number;
  /** Id of the text that was written last. */
  last: string | undefined;
}

interface Run {
  readonly io: Io;
  readonly tagger: CliTagger;
  /** Day of the texts that have none of their own. */
  readonly date: string | undefined;
  readonly minConfidence: number;
  readonly sink: Sink;
  readonly tally: Tally;
}

/** Tags a text and writes it. A text that is none, or that can't be written, is named and skipped. */
async function tagOne(item: Item, { io, tagger, date, minConfidence, sink, tally }: Run): Promise<void> {
  const skip = (error: YaqutError): void => {
    complain(io, error);
    tally.skipped++;
    tally.status = Math.max(tally.status, BAD_DATA);
  };
  if (item instanceof YaqutError) return skip(item);
  const tooLong = checkLength(item);
  if (tooLong) return skip(tooLong);
  if (item.text.includes(REPLACEMENT))
    say(io, `${item.id}: has replacement characters (U+FFFD): the text was damaged before it came here`);
  if (item.flaw) {
    complain(io, item.flaw);
    tally.status = Math.max(tally.status, BAD_DATA);
  }
  const day = item.date ?? date;
  const dated = day === undefined ? {} : { date: day };
  const document = tagger.tag(item.text, dated);
  const spans = document.spans.filter(({ confidence }) => confidence >= minConfidence);
  const refused = await sink.add({
    id: item.id,
    text: item.text,
    ...dated,
    kept: item.kept,
    spans,
    get incidents() {
      return document.incidents;
    },
  });
  if (refused) return skip(refused);
  tally.texts++;
  tally.last = item.id;
}

/** U+FFFD REPLACEMENT CHARACTER: what decoders make of bytes that are no text. */
const REPLACEMENT = "\uFFFD";

/** Where documents go. */
interface Sink {
  /** Says what the next input is; the first decides on the format where none was asked for. */
  open(kind: InputKind): Promise<void>;
  /** What keeps just this document from being written is returned. */
  add(document: NamedText): Promise<YaqutError | undefined>;
  close(): Promise<void>;
}

function createSink(io: Io, format: Format | undefined, out: string | undefined, jsonl: JsonlOptions): Sink {
  let writer: Writer | undefined;
  let count = 0;
  const toFiles = out === undefined ? undefined : bratFiles(io, out);
  return {
    async open(kind) {
      if (writer || toFiles) return;
      const chosen = format ?? (io.stdout.isTTY || kind === "text" ? "text" : "jsonl");
      writer = writerOf(chosen, styleFor(io.stdout, io.env), jsonl);
      await io.stdout.write(writer.begin);
    },
    async add(document) {
      if (toFiles) return toFiles.add(document);
      if (format === "brat" && ++count > 1) throw wrong("format", "--out DIRECTORY for several texts", "brat");
      await io.stdout.write(writer!.add(document));
      return undefined;
    },
    async close() {
      if (toFiles) await toFiles.close();
      if (writer) await io.stdout.write(writer.end());
    },
  };
}
