import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { JobResult, KeptNames } from "../../node/many/job.js";
import type { InputKind } from "../inputs/kinds.js";
import type { ReadText } from "../inputs/text.js";
import { type RunState, stateFile, writeState } from "../tagging/run-state.js";
import { appendFile, attempt } from "./append-file.js";
import type { LastingSink, Sink } from "./sink.js";

/** The file beside an output that holds what is not written to it yet. */
export function spoolFile(out: string): string {
  return `${out}.run.jsonl`;
}

const LINE_FEED = 0x0a;

/**
 * An output that can only be written as a whole, as one that a run can go on with: what came of the texts waits in a file beside it, and is
 * put into the output at the end. Once that is done, the file goes.
 *
 * @param before how far an interrupted run came
 * @param withText whether the output asks for the texts themselves
 */
export async function spooledSink(
  whole: Sink,
  path: string,
  before: RunState | undefined,
  withText: boolean,
): Promise<LastingSink> {
  const spool = await appendFile(spoolFile(path), before?.bytes);
  let opened: readonly [InputKind, KeptNames] | undefined;
  let done = false;
  return {
    async open(...given) {
      opened = given;
    },
    async add({ id, text, kept }, result) {
      whole.check?.(result);
      await spool.write(`${JSON.stringify([withText ? { id, text, kept } : { id }, result])}\n`);
      return undefined;
    },
    async commit(state) {
      await writeState(path, { ...state, bytes: await spool.sync() });
      done = state.done;
    },
    async close() {
      await spool.close();
      if (opened) await whole.open(...opened);
      let number = 0;
      for await (const line of linesOf(spoolFile(path))) {
        const [text, result] = JSON.parse(line) as [ReadText, JobResult];
        await whole.add(text, result, ++number);
      }
      const flaw = await whole.close();
      if (done) for (const file of [spoolFile(path), stateFile(path)]) await attempt(path, () => rm(file));
      return flaw;
    },
    abandon: () => spool.close(),
  };
}

/** The lines of a file that this command wrote. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]).toString();
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
}
