import { once } from "node:events";
import process from "node:process";
import { parseArgs } from "node:util";
import { randomOf, sentence } from "./sentences.js";
import { storyReports } from "./story.js";

/**
 * A made-up archive of reports for tests and measurements, as JSON Lines: `{"id", "date", "text", "source"}`. The same options give the same
 * archive. `--texts N` short reports of one to four sentences (`--sentences N` at most), or as many as `--megabytes N` take; `--story` is a
 * half year with a rise to be found in it, which `examples/data/made-up-archive.jsonl` is (`--story --texts 360`).
 */
const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "1000" },
    megabytes: { type: "string" },
    sentences: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    story: { type: "boolean", default: false },
  },
});
const sentencesMax = Number(values.sentences);
const random = randomOf(Number(values.seed));
const textsMax = values.story ? 0 : values.megabytes === undefined ? Number(values.texts) : Number.POSITIVE_INFINITY;
const bytesMax = values.megabytes === undefined ? Number.POSITIVE_INFINITY : Number(values.megabytes) * 1e6;

const SOURCES = ["post", "page", "wire"] as const;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2011, 2, 15);
const DAYS = 5000;
const CHUNK_UNITS = 1 << 16;

process.stdout.on("error", () => process.exit(0)); // the reader has enough
let bytes = 0;
let chunk = values.story
  ? storyReports(Number(values.texts), random)
      .map((report) => `${JSON.stringify(report)}\n`)
      .join("")
  : "";
for (let n = 1; n <= textsMax && bytes < bytesMax; n++) {
  const date = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const sentences = Array.from({ length: 1 + Math.floor(random() * sentencesMax) }, () => sentence(random));
  const source = SOURCES[Math.floor(random() * SOURCES.length)];
  const line = `${JSON.stringify({ id: `r${n}`, date, text: `${sentences.join(". ")}.`, source })}\n`;
  bytes += Buffer.byteLength(line);
  chunk += line;
  if (chunk.length < CHUNK_UNITS) continue;
  if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  chunk = "";
}
process.stdout.write(chunk);
