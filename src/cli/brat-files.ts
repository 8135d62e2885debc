import { toBrat } from "../formats/brat.js";
import type { Io } from "./io.js";
import type { NamedText } from "./writers.js";

const NAME_UNITS_MAX = 100;

/** Writes documents as pairs of `.txt` and `.ann` files, as brat wants them. */
export function bratFiles(io: Io, directory: string): (document: NamedText) => Promise<void> {
  const taken = new Set<string>();
  return async (document) => {
    const stem = fileName(document.id);
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
    taken.add(name.toLowerCase());
    await io.writeFile(`${directory}/${name}.txt`, document.text);
    await io.writeFile(`${directory}/${name}.ann`, toBrat(document));
  };
}

/** An id as a file's name: no separators, no hidden file, nothing that a file system refuses. */
function fileName(id: string): string {
  const safe = [...id.replace(/\.txt$/i, "").replace(/[^\p{L}\p{M}\p{N}._-]/gu, "_")].slice(0, NAME_UNITS_MAX).join("");
  return safe.replace(/^\.+/, "_") || "_";
}
