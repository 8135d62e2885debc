import { FORMATS } from "../../src/cli/formats.js";
import { yaqut } from "../../test/cli/world.js";
import { promise } from "./promise.js";
import type { Random } from "./random.js";

const FILES = ["r.txt", "r.jsonl", "r.json", "r.csv", "r.tsv", "r.html", "r.xlsx", "r.gz", "r.parquet", "-"];
const GAZETTEERS = ["g.csv", "g.json", "g.geojson", "g.tsv"];
const MORE: readonly (readonly string[])[] = [
  [],
  ["--full"],
  ["-d", "2017-10-31"],
  ["--min-confidence", "0.5"],
  ["--input", "jsonl"],
  ["--incidents", "--with-text"],
  ["--text-field", "name", "--keep", "*"],
  ["-e", "windows-1256"],
  ["-e", "utf-16le"],
];

/**
 * The command, on a file and a gazetteer that are damaged: it ends with a status of its own, says why, and its lines are whole.
 *
 * @param file what the gazetteer holds
 */
export async function checkCommand(text: string, file: string, random: Random): Promise<void> {
  const format = random.pick(FORMATS);
  const path = random.pick(FILES);
  const content = random.chance(0.3) ? Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff) : text;
  const input = path.endsWith(".jsonl") && random.chance(0.8) ? `${JSON.stringify({ id: 1, text })}\n${text}` : content;
  const gazetteer = random.pick(GAZETTEERS);
  const args = random.pick<readonly string[]>([
    ["tag", "-f", format, ...random.pick(MORE), path],
    ["tag", "-f", "brat", "--out", "out", path, "r.txt"],
    ["explain", text],
    ["explain", "-", "--at", `0:${random.below(20)}`],
    ["lookup", text],
    ["lint", gazetteer],
    ["help", text],
    [text, path],
    ["tag", `--${text}`],
    ...(random.chance(0.1) ? [["tag", "-f", "jsonl", "-g", gazetteer, path]] : []),
  ]);
  const files = { [path]: input, "r.txt": content, [gazetteer]: file };
  const { status, out, err } = await yaqut(args, { stdin: input, files, chunk: 1 + random.below(200) });
  promise([0, 1, 2].includes(status), `status ${status} is one of the command's`);
  promise(status !== 2 || /\[[A-Z_]+\]/.test(err), "what fails has a code");
  if (args[0] === "tag" && args[2] === "jsonl") for (const line of out.split("\n")) if (line !== "") JSON.parse(line);
}
