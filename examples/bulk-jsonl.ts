// Tags a file of JSON Lines, one text at a time, so that a file of any size takes little memory:
// {"id", "text", "date"?} a line in, {"id", "spans"} a line out, as `yaqut tag --format jsonl` does.
// A bad line is reported with its number and skipped.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readInputText, tag, toJsonl } from "yaqut/syria";

const path = process.argv[2] ?? fileURLToPath(new URL("data/reports.jsonl", import.meta.url));
let line = 0;
for await (const json of createInterface({ input: createReadStream(path) })) {
  line++;
  if (json.trim() === "") continue;
  try {
    const { id, text, date } = readInputText(JSON.parse(json), `line ${line}`);
    const { spans } = tag(text, date === undefined ? {} : { date });
    process.stdout.write(toJsonl([{ id, text, spans }]));
  } catch (error) {
    console.error(`line ${line}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
