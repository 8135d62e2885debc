import { once } from "node:events";
import { createReadStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import process from "node:process";
import { glob } from "tinyglobby";
import { FAILED, type FilesOf, type Io, type Output } from "./io.js";
import { makeDirectory } from "./make-directory.js";
import { stopper } from "./stop.js";

const COLUMNS_DEFAULT = 80;

/**
 * The process as a command's world. A reader that closes the pipe early (`| head`) ends the process without a word; an output that
 * can't be written to (a full disk) ends it with one.
 */
export function processIo(): Io {
  process.stderr.on("error", () => process.exit(FAILED));
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(
      `yaqut: [FILE_UNWRITABLE] cannot write the output\n  at stdout: expected room to write, got ${error.message}\n`,
      () => process.exit(FAILED),
    );
  });
  const { stopped, interruptible } = stopper();
  return {
    stdin: interruptible(process.stdin),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    open: (path) => interruptible(createReadStream(path)),
    filesOf,
    sizeOf: (path) =>
      stat(path).then(
        (found) => (found.isFile() ? found.size : undefined),
        () => undefined,
      ),
    async writeFile(path, text) {
      await makeDirectory(dirname(resolve(path)));
      await writeFile(path, text);
    },
    stopped,
  };
}

const PATTERN = /[*?[\]{}]/;

async function filesOf(path: string): Promise<FilesOf | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const files = await glob("**/*", { cwd: path, dot: false });
    return { isFolder: true, files: files.sort().map((name) => ({ path: join(path, name), name })) };
  }
  if (found || !PATTERN.test(path)) return undefined;
  return {
    isFolder: false,
    files: (await glob(path, { absolute: isAbsolute(path) })).sort().map((name) => ({ path: name, name })),
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
