import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Job } from "../../node/many/job.js";
import { say } from "../complain.js";
import { readCorrectionFiles } from "../corrections.js";
import { FORMATS } from "../formats.js";
import { placesAndActorsNextDoor } from "../further-gazetteers.js";
import { inputFiles } from "../inputs/files.js";
import { type InputKind, STDIN } from "../inputs/kinds.js";
import { FAILED, type Io } from "../io.js";
import {
  type Arguments,
  columnOption,
  dayOption,
  listOption,
  shareOption,
  textOption,
  wordOption,
  wrong,
} from "../options.js";
import { type Destination, destinationOf } from "../outputs/destination.js";
import { openSink, outputOf, type Settled } from "../outputs/open-sink.js";
import { spoolFile } from "../outputs/spooled-sink.js";
import { ownGazetteers } from "../own-gazetteers.js";
import { type Entries, type Entry, readEntries } from "../tagging/entries.js";
import { bytesOf, inputOptions, workersOf } from "../tagging/options.js";
import { progressOf } from "../tagging/progress.js";
import { openRejects } from "../tagging/rejects.js";
import { Run } from "../tagging/run.js";
import { checkSameOptions, type RunState, stateFile } from "../tagging/run-state.js";
import { KeptFields, work } from "../tagging/work.js";
import { version } from "../version.js";

/** Tags files or the standard input. */
export async function tagCommand(args: Arguments, io: Io): Promise<number> {
  const destination = destinationOf(textOption(args, "out"), wordOption(args, "format", FORMATS));
  const input = inputOptions(args);
  const job = await jobOf(args, io);
  const written = writtenFiles(destination.path, textOption(args, "rejects"));
  const files = await inputFiles(io, args.positionals.length > 0 ? args.positionals : [STDIN], written);
  const bytes = await bytesOf(io, files);
  const workers = workersOf(args, bytes);
  const progress = progressOf(io, bytes, args.values.quiet === true);
  const entries = readEntries({ ...io, open: (path) => progress.reading(io.open(path)) }, files, input);
  const begun = await firstRead(entries);
  if (entries.opened === undefined) return entries.stop?.status ?? FAILED; // none of the inputs can be read
  const settled = settle(destination, entries.opened, io);
  if (args.values.incidents === true && ![settled.format, settled.container].some((each) => WITH_INCIDENTS.has(each)))
    say(io, `--incidents: ${settled.format} has none; jsonl, html, map, SQLite and DuckDB have`);
  const { sink, before } = await openSink(io, settled, args.values.resume === true);
  const options = fingerprint(args, job, settled);
  const rejectsFile = textOption(args, "rejects");
  const rejects = await openRejects(io, rejectsFile, before?.rejectBytes);
  try {
    if (before) checkSameOptions(settled.path ?? "", before.options, options);
    const kept = new KeptFields(input.fields.keep, before?.entries ? before.kept : undefined);
    const run = new Run(io, { sink, rejects, kept, options, before });
    if (before?.entries) say(io, `${settled.path}: going on after ${before.entries} texts`);
    progress.begin(run.texts);
    await run.commit(false);
    const toDo: Job = { ...job, output: outputOf(settled), incidents: PAGES.has(settled.format) };
    for await (const batch of work(run.rest(begun), toDo, workers, kept)) {
      for (const done of batch) await run.take(done);
      await run.commitSometimes();
      progress.tell(run);
    }
    if (!entries.stop) await run.open(entries.opened);
    await run.commit(!entries.stop);
    await run.close();
    return report(io, run, entries, rejectsFile, "commit" in sink);
  } catch (error) {
    if ("commit" in sink) await sink.abandon().catch(() => {}); // the first error is told
    throw error;
  } finally {
    progress.clear();
    await rejects.close();
  }
}

/** The files that a run writes, each with the option that names it. @throws YaqutError `OPTION_INVALID` where one is written twice */
function writtenFiles(out: string | undefined, rejects: string | undefined): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (out !== undefined) for (const file of [out, stateFile(out), spoolFile(out)]) files.set(resolve(file), "out");
  if (rejects === undefined) return files;
  if (files.has(resolve(rejects))) throw wrong("rejects", "another file than the output", rejects);
  return files.set(resolve(rejects), "rejects");
}

/** Formats that show incidents. */
const PAGES: ReadonlySet<string> = new Set(["html", "map"]);

const WITH_INCIDENTS: ReadonlySet<string> = new Set([...PAGES, "jsonl", "sqlite", "duckdb"]);

/** What workers are to do, but for what becomes of the texts. */
async function jobOf(args: Arguments, io: Io): Promise<Omit<Job, "output">> {
  const further = await placesAndActorsNextDoor();
  return {
    date: dayOption(args, "date"),
    minConfidence: shareOption(args, "min-confidence") ?? 0,
    gazetteers: await ownGazetteers(io, listOption(args, "gazetteer"), { columns: columnOption(args) }),
    further,
    corrections: await readCorrectionFiles(io, listOption(args, "corrections"), async () => {
      const { syriaGazetteers } = await import("../../syria.js"); // the data is read only where it is asked for
      return [...syriaGazetteers, ...further];
    }),
    disable: [],
    jsonl: {
      full: args.values.full === true,
      incidents: args.values.incidents === true,
      text: args.values["with-text"] === true,
    },
  };
}

/** The format where none was said: for people on a terminal and of plain texts. */
function settle(destination: Destination, kind: InputKind, io: Io): Settled {
  const forPeople = io.stdout.isTTY || kind === "text" || kind === "html";
  return { ...destination, format: destination.format ?? (forPeople ? "text" : "jsonl") };
}

/** What decides on the output of a run. */
function fingerprint(args: Arguments, job: Omit<Job, "output">, { format }: Settled): RunState["options"] {
  const { gazetteers, corrections, further: _builtIn, ...plain } = job;
  const own = createHash("sha256")
    .update(JSON.stringify([gazetteers, corrections]))
    .digest("hex");
  const { keep, input, encoding } = args.values;
  const names = Object.entries(args.values).filter(([name]) => /-(?:field|column|order)$/.test(name));
  return { version, format, ...plain, gazetteers: own, keep, input, encoding, fields: names };
}

/** Entries whose first one is read, so that the kind of the first input is known. */
async function firstRead(entries: Entries): Promise<AsyncIterable<Entry>> {
  const source = entries[Symbol.asyncIterator]();
  const first = await source.next();
  return (async function* () {
    for (let next = first; !next.done; next = await source.next()) yield next.value;
  })();
}

/** Says what was skipped, and why the run stopped. @returns the exit status */
function report(io: Io, run: Run, entries: Entries, rejects: string | undefined, lasting: boolean): number {
  const { texts, skipped, last } = run;
  const listed = rejects === undefined ? "" : `, listed in ${rejects}`;
  if (skipped > 0) say(io, `skipped ${skipped} of ${texts + skipped} texts${listed}`);
  if (!entries.stop) return entries.failed ? FAILED : run.status;
  const at = last === undefined ? "" : `; the last was ${last}`;
  const goOn = lasting ? "; --resume goes on" : "";
  say(io, `stopped by ${entries.stop.signal} after ${texts} texts${at}${goOn}`);
  return entries.stop.status;
}
