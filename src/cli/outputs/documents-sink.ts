import { writeFile } from "node:fs/promises";
import type { DocumentResult, JobResult } from "../../node/many/job.js";
import { bratFiles } from "../brat-files.js";
import type { DocumentFormat } from "../formats.js";
import type { Io } from "../io.js";
import { wrong } from "../options.js";
import { styleFor } from "../render/style.js";
import type { NamedText, Writer } from "../writers.js";
import { attempt } from "./append-file.js";
import type { Sink } from "./sink.js";

/** A document of a text and what came of it. */
function documentOf({ id, text, kept }: Parameters<Sink["add"]>[0], result: JobResult): NamedText {
  const { date, spans, incidents } = result as DocumentResult;
  return { id, text, ...(date === undefined ? {} : { date }), kept, spans, incidents };
}

/** Documents in a format that is written of whole documents, on the standard output or, all at the end, in a file. */
export function documentsSink(io: Io, format: DocumentFormat, path: string | undefined): Sink {
  let writer: Writer | undefined;
  let count = 0;
  const parts: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (path === undefined) await io.stdout.write(text);
    else parts.push(text);
  };
  return {
    async open() {
      const { writerOf } = await import("../writers.js"); // outlines of maps are read for this
      writer = writerOf(format, styleFor(path === undefined ? io.stdout : FILE, path === undefined ? io.env : {}));
    },
    async add(text, result) {
      if (format === "brat" && ++count > 1) throw wrong("format", "--out DIRECTORY for several texts", "brat");
      await write(writer!.add(documentOf(text, result)));
      return undefined;
    },
    async close() {
      if (writer) await write(await writer.end());
      if (path !== undefined) await attempt(path, () => writeFile(path, parts.join("")));
      return undefined;
    },
  };
}

/** A file is no terminal. */
const FILE = { write: () => {}, isTTY: false, columns: 80 };

/** A folder of brat. */
export function bratSink(io: Io, path: string): Sink {
  const files = bratFiles(io, path);
  return {
    open: async () => {},
    add: (text, result) => files.add(documentOf(text, result)),
    close: async () => {
      await files.close();
      return undefined;
    },
  };
}
