import { createHash, type Hash } from "node:crypto";
import { YaqutError } from "../../errors.js";
import { complain } from "../complain.js";
import { encodingNotes } from "../inputs/encoding-notes.js";
import type { InputKind } from "../inputs/kinds.js";
import { type InputFile, type InputOptions, openInput } from "../inputs/open.js";
import { checkLength, type Item } from "../inputs/text.js";
import type { Io, Stop } from "../io.js";

/** What was read next: a text or what is none, and what kind of input it comes from. */
export interface Entry {
  readonly item: Item;
  readonly kind: InputKind;
}

/** The entries of all inputs, one after the other. */
export interface Entries extends AsyncIterable<Entry> {
  /** Why reading stopped, where it did before the end. */
  readonly stop: Stop | undefined;
  /** Whether an input could not be read, or not to its end. */
  readonly failed: boolean;
  /** How far the input at hand was opened: its kind is known before its first entry. */
  readonly opened: InputKind | undefined;
}

/** Reads inputs in their order. One that can't be read is named, and the next one is read. */
export function readEntries(io: Io, files: readonly InputFile[], options: InputOptions): Entries {
  const state: { stop: Stop | undefined; failed: boolean; opened: InputKind | undefined } = {
    stop: undefined,
    failed: false,
    opened: undefined,
  };
  const notes = encodingNotes(io);
  async function* read(file: InputFile): AsyncGenerator<Entry> {
    const { kind, texts } = await openInput(io, file, options, notes);
    state.opened ??= kind;
    state.stop = await io.stopped();
    if (state.stop) return;
    for await (const item of texts) {
      state.stop = await io.stopped();
      if (state.stop) return; // the text may be cut off
      yield { item: item instanceof YaqutError ? item : (checkLength(item) ?? item), kind };
    }
    state.stop = await io.stopped();
  }
  return Object.assign(state, {
    async *[Symbol.asyncIterator](): AsyncGenerator<Entry> {
      for (const file of files) {
        try {
          yield* read(file);
        } catch (error) {
          if (files.length > 1 && error instanceof YaqutError && error.code === "TEXT_ENCODING") {
            yield { item: error, kind: "text" }; // one text of many
            continue;
          }
          complain(io, error);
          state.failed = true;
        }
        if (state.stop) break;
      }
      notes.close();
    },
  });
}

/** Counts entries, and knows by their content which they were. */
export class EntryCount {
  count = 0;
  readonly #hash: Hash = createHash("sha256");

  add({ item }: Entry): void {
    this.count++;
    if (item instanceof YaqutError) this.#hash.update(`!${item.message}\n`);
    else {
      const { id, text, date = "" } = item;
      this.#hash.update(`${id.length} ${text.length} ${date} ${id}`).update(text).update("\n");
    }
  }

  /** What stands for all content so far. */
  get digest(): string {
    return this.#hash.copy().digest("hex");
  }
}
