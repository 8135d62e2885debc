import { YaqutError } from "../../errors.js";
import type { InputText } from "../../formats/input.js";
import { bratFiles } from "../brat-files.js";
import { complain, say } from "../complain.js";
import { INPUT_KINDS, type InputKind, openInput, STDIN } from "../inputs.js";
import { BAD_DATA, FAILED, type Io, OK } from "../io.js";
import { type Arguments, dayOption, listOption, shareOption, textOption, wordOption, wrong } from "../options.js";
import { styleFor } from "../render/style.js";
import { type CliTagger, cliTagger } from "../tagger.js";
import { FORMATS, type Format, type NamedText, type Writer, writerOf } from "../writers.js";

/** Tags files or the standard input. */
export async function tagCommand(args: Arguments, io: Io): Promise<number> {
  const format = wordOption(args, "format", FORMATS);
  const kind = wordOption(args, "input", INPUT_KINDS);
  const date = dayOption(args, "date");
  const out = textOption(args, "out");
  if (out !== undefined && format !== "brat") throw wrong("out", "--format brat beside it", out);
  const minConfidence = shareOption(args, "min-confidence") ?? 0;
  const tagger = await cliTagger(io, listOption(args, "gazetteer"));
  const sink = createSink(io, format, out, args.values.full === true);
  const tally: Tally = { status: OK, texts: 0, skipped: 0 };
  const paths = args.positionals.length > 0 ? args.positionals : [STDIN];
  for (const path of paths) {
    try {
      const input = await openInput(io, path, kind);
      await sink.open(input.kind);
      for await (const item of input.texts) await tagOne(item, { io, tagger, date, minConfidence, sink, tally });
    } catch (error) {
      complain(io, error);
      tally.status = FAILED;
    }
  }
  await sink.close();
  if (tally.skipped > 0) say(io, `skipped ${tally.skipped} of ${tally.texts + tally.skipped} texts`);
  return tally.status;
}

interface Tally {
  status: number;
  texts: number;
  skipped: number;
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

async function tagOne(item: InputText | YaqutError, run: Run): Promise<void> {
  const { io, tagger, date, minConfidence, sink, tally } = run;
  if (item instanceof YaqutError) {
    complain(io, item);
    tally.skipped++;
    tally.status = Math.max(tally.status, BAD_DATA);
    return;
  }
  const day = item.date ?? date;
  const dated = day === undefined ? {} : { date: day };
  const spans = tagger.tag(item.text, dated).spans.filter(({ confidence }) => confidence >= minConfidence);
  await sink.add({ id: item.id, text: item.text, ...dated, spans });
  tally.texts++;
}

/** Where documents go. */
interface Sink {
  /** Says what the next input is; the first decides on the format where none was asked for. */
  open(kind: InputKind): Promise<void>;
  add(document: NamedText): Promise<void>;
  close(): Promise<void>;
}

function createSink(io: Io, format: Format | undefined, out: string | undefined, full: boolean): Sink {
  let writer: Writer | undefined;
  let count = 0;
  const toFiles = out === undefined ? undefined : bratFiles(io, out);
  return {
    async open(kind) {
      if (writer || toFiles) return;
      const chosen = format ?? (io.stdout.isTTY || kind === "text" ? "text" : "jsonl");
      writer = writerOf(chosen, styleFor(io.stdout, io.env), { full });
      await io.stdout.write(writer.begin);
    },
    async add(document) {
      if (toFiles) return toFiles.add(document);
      if (format === "brat" && ++count > 1) throw wrong("format", "--out DIRECTORY for several texts", "brat");
      await io.stdout.write(writer!.add(document));
    },
    async close() {
      if (toFiles) await toFiles.close();
      if (writer) await io.stdout.write(writer.end());
    },
  };
}
