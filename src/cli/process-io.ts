import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import type { Io, Output } from "./io.js";

const COLUMNS_DEFAULT = 80;

/** The process as a command's world. A reader that closes the pipe early (`| head`) ends the process without a word. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    open: (path) => createReadStream(path),
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? COLUMNS_DEFAULT,
  };
}
