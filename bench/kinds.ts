import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flat } from "./texts.js";

/** Texts of one kind. */
export interface Kind {
  readonly title: string;
  readonly texts: readonly string[];
}

const CHARACTERS = 60_000;
const POST_MAX = 140;

/**
 * The kinds of text that whole `tag()` is measured on: unrelated news, dense reports, titles and posts from a directory of development sets
 * where there is one, one long report and its lines from the examples.
 */
export function kindsOf(directory: string, report: string): readonly Kind[] {
  const lines = report.split("\n").filter((line) => line.trim() !== "");
  const own: Kind[] = [
    { title: "one long report", texts: [flat(`${report}\n\n`.repeat(16))] },
    { title: "lines of a report", texts: lines },
  ];
  if (!existsSync(directory)) return own;
  const texts = (file: string): string[] => read(join(directory, file)).map(({ text }) => text);
  const posts = texts("raw/airwars-sources.jsonl").flatMap((text) => text.split("\n"));
  return [
    { title: "unrelated news", texts: some(texts("negative/news-dev.jsonl")) },
    { title: "dense reports", texts: some([...texts("gold/press.json"), ...texts("gold/dev.json")]) },
    { title: "titles", texts: some(texts("geocoded/titles-dev.jsonl")) },
    { title: "posts of 60 to 140", texts: some(posts.filter(({ length }) => length >= 60 && length <= POST_MAX)) },
    own[0]!,
  ];
}

function read(file: string): { text: string }[] {
  const content = readFileSync(file, "utf8");
  if (file.endsWith(".json")) return JSON.parse(content);
  return content
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** The first texts, as many as a measurement needs. */
function some(texts: readonly string[]): string[] {
  const taken: string[] = [];
  for (let i = 0, length = 0; i < texts.length && length < CHARACTERS; length += texts[i++]!.length)
    taken.push(texts[i]!);
  return taken;
}
