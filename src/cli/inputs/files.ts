import { YaqutError } from "../../errors.js";
import type { Io } from "../io.js";
import { kindOfName, STDIN } from "./kinds.js";
import type { InputFile } from "./open.js";

/**
 * The files that the arguments name: a file or `-` as it is; of a folder all files below it whose extension is one of an input, by
 * name; of a pattern such as `dumps/**\/*.jsonl.gz` those that fit.
 *
 * @throws YaqutError `FILE_UNREADABLE` for a folder or a pattern without such files
 */
export async function inputFiles(io: Io, paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const below = path === STDIN ? undefined : await io.filesOf(path);
    if (below === undefined) files.push({ path });
    else {
      const known = below.files.filter(({ name }) => !below.isFolder || kindOfName(name) !== undefined);
      if (known.length === 0)
        throw new YaqutError("FILE_UNREADABLE", "no files to be read", [
          { at: path, expected: "files with texts (.txt, .html, .jsonl, .csv …)", received: "none" },
        ]);
      for (const { path: file, name } of known) files.push({ path: file, id: name });
    }
  }
  return files;
}
