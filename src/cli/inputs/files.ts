import { resolve } from "node:path";
import { YaqutError } from "../../errors.js";
import { say } from "../complain.js";
import type { Io } from "../io.js";
import { wrong } from "../options.js";
import { kindOfName, STDIN } from "./kinds.js";
import type { InputFile } from "./open.js";

/** What a run of this command leaves beside its output. */
const OF_A_RUN = /\.run\.jsonl?$/;

/**
 * The files that the arguments name: a file or `-` as it is; of a folder all files below it whose extension is one of an input, by
 * name; of a pattern such as `dumps/**\/*.jsonl.gz` those that fit. A file that is named twice is read once; what this run writes
 * below a folder is not read.
 *
 * @param written the files that this run writes, each with the option that names it
 * @throws YaqutError `FILE_UNREADABLE` for a folder or a pattern without such files; `OPTION_INVALID` for a file that is also written
 */
export async function inputFiles(
  io: Io,
  paths: readonly string[],
  written: ReadonlyMap<string, string> = new Map(),
): Promise<InputFile[]> {
  const files = new Map<string, InputFile>();
  const add = (file: InputFile): void => {
    const key = file.path === STDIN ? STDIN : resolve(file.path);
    if (files.has(key)) say(io, `${file.path}: named twice, read once`);
    else files.set(key, file);
  };
  for (const path of paths) {
    const below = path === STDIN ? undefined : await io.filesOf(path);
    if (below === undefined) {
      const option = written.get(resolve(path));
      if (option !== undefined) throw wrong(option, "another file than the one that is read", path);
      add({ path });
      continue;
    }
    const known = below.files.filter(({ name }) => !below.isFolder || kindOfName(name) !== undefined);
    const read = known.filter((file) => !OF_A_RUN.test(file.name) && !written.has(resolve(file.path)));
    if (read.length === 0)
      throw new YaqutError("FILE_UNREADABLE", "no files to be read", [
        { at: path, expected: "files with texts (.txt, .html, .jsonl, .csv …)", received: "none" },
      ]);
    for (const { path: file, name } of read) add({ path: file, id: name });
  }
  return [...files.values()];
}
