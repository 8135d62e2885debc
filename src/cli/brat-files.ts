import { YaqutError } from "../errors.js";
import { bratConfiguration, toBrat } from "../formats/brat.js";
import type { Io } from "./io.js";
import type { NamedText } from "./writers.js";

/** File systems take 255 bytes; a number and an extension come after. */
const NAME_BYTES_MAX = 200;
/** What is wrong with one file, and not with the folder or the disk. */
const OF_ONE_FILE: ReadonlySet<unknown> = new Set(["ENAMETOOLONG", "EINVAL", "EILSEQ", "EISDIR"]);

/** A folder of brat: pairs of `.txt` and `.ann` files, and when all are written, their configuration. */
export interface BratFiles {
  /** Writes a pair; what keeps just this text from being written is returned. @throws YaqutError `FILE_UNWRITABLE` */
  add(document: NamedText): Promise<YaqutError | undefined>;
  /** @throws YaqutError `FILE_UNWRITABLE` */
  close(): Promise<void>;
}

/** Writes documents as brat wants them. */
export function bratFiles(io: Io, directory: string): BratFiles {
  const taken = new Set<string>();
  const nextOf = new Map<string, number>();
  const types = new Set<string>();
  const free = (stem: string): string => {
    let name = stem;
    let n = nextOf.get(keyOf(stem)) ?? 2;
    for (; taken.has(keyOf(name)); n++) name = `${stem}-${n}`;
    nextOf.set(keyOf(stem), n);
    taken.add(keyOf(name));
    return name;
  };
  const add = async (document: NamedText): Promise<YaqutError | undefined> => {
    const path = `${directory}/${free(fileName(document.id))}`;
    try {
      await io.writeFile(`${path}.txt`, document.text);
      await io.writeFile(`${path}.ann`, toBrat(document));
    } catch (error) {
      const refused = unwritable(path, error);
      if (OF_ONE_FILE.has((error as { readonly code?: unknown }).code)) return refused;
      throw refused;
    }
    for (const { type } of document.spans) types.add(type);
    return undefined;
  };
  const close = async (): Promise<void> => {
    const path = `${directory}/annotation.conf`;
    await io.writeFile(path, bratConfiguration(types)).catch((error: unknown) => {
      throw unwritable(path, error);
    });
  };
  return { add, close };
}

/** Names that are one on some file system: of other case, or composed otherwise. */
function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function unwritable(path: string, error: unknown): YaqutError {
  if (error instanceof YaqutError) return error;
  const received = error instanceof Error ? error.message : String(error);
  return new YaqutError("FILE_UNWRITABLE", "cannot write the file", [
    { at: path, expected: "a folder that can be written to", received },
  ]);
}

/** What Windows takes for a device, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** An id as a file's name: no separators, no hidden file, nothing that a file system refuses, and not too many bytes. */
function fileName(id: string): string {
  let name = "";
  let bytes = 0;
  for (const character of id.replace(/\.txt$/i, "").replace(/[^\p{L}\p{M}\p{N}._-]/gu, "_")) {
    bytes += Buffer.byteLength(character);
    if (bytes > NAME_BYTES_MAX) break;
    name += character;
  }
  name = name.replace(/^\.+/, "_") || "_";
  return DEVICE.test(name) ? `_${name}` : name;
}
