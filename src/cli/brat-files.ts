import { bratConfiguration, toBrat } from "../formats/brat.js";
import type { Io } from "./io.js";
import type { NamedText } from "./writers.js";

const NAME_UNITS_MAX = 100;

/** A folder of brat: pairs of `.txt` and `.ann` files, and when all are written, their configuration. */
export interface BratFiles {
  add(document: NamedText): Promise<void>;
  close(): Promise<void>;
}

/** Writes documents as brat wants them. */
export function bratFiles(io: Io, directory: string): BratFiles {
  const taken = new Set<string>();
  const types = new Set<string>();
  const add = async (document: NamedText): Promise<void> => {
    for (const { type } of document.spans) types.add(type);
    const stem = fileName(document.id);
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
    taken.add(name.toLowerCase());
    await io.writeFile(`${directory}/${name}.txt`, document.text);
    await io.writeFile(`${directory}/${name}.ann`, toBrat(document));
  };
  return { add, close: () => io.writeFile(`${directory}/annotation.conf`, bratConfiguration(types)) };
}

/** An id as a file's name: no separators, no hidden file, nothing that a file system refuses. */
function fileName(id: string): string {
  const safe = [...id.replace(/\.txt$/i, "").replace(/[^\p{L}\p{M}\p{N}._-]/gu, "_")].slice(0, NAME_UNITS_MAX).join("");
  return safe.replace(/^\.+/, "_") || "_";
}
