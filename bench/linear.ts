import { type CompiledIndex, matchNames } from "../src/match/index.js";
import { readWords } from "../src/text/words.js";
import { bestMs } from "./measure.js";
import { flat, HOSTILE, mixed, repeated } from "./texts.js";

const SIZES: readonly number[] = [1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 23];
const TAG_TIMES: readonly number[] = [1, 2, 4, 8, 16];

/** Nanoseconds a character of a whole `tag()`, for a report once and repeated: a level row is linear time. */
export function tagTable(print: (line: string) => void, report: string, tag: (text: string) => number): void {
  print("\nNanoseconds a character of a whole `tag()`, for a report once and several times over.\n");
  print(`| text | ${TAG_TIMES.map((times) => `× ${times}`).join(" | ")} |`);
  print(`| --- |${TAG_TIMES.map(() => " ---: |").join("")}`);
  const cells = TAG_TIMES.map((times) => {
    const text = flat(`${report}\n\n`.repeat(times));
    return ((bestMs(() => tag(text), 5, 60) * 1e6) / text.length).toFixed(0);
  });
  print(`| report | ${cells.join(" | ")} |`);
}

/** Nanoseconds a character of folding, reading words and matching, for texts of growing length: level rows are linear time. */
export function linearTable(
  print: (line: string) => void,
  report: string,
  names: readonly string[],
  index: CompiledIndex,
): void {
  const label = (size: number): string => (size < 1 << 20 ? `${size >> 10} k` : `${size >> 20} M`);
  print("\n## Linear time\n");
  print("Nanoseconds a character of fold + words + match, by length of the text in characters.\n");
  print(`| text | ${SIZES.map(label).join(" | ")} |`);
  print(`| --- |${SIZES.map(() => " ---: |").join("")}`);
  const rows: [string, (size: number) => string][] = [
    ["report", (size) => repeated(report, size)],
    ["mixed", (size) => mixed(report, names, size)],
    ...HOSTILE.map(([title, part]): [string, (size: number) => string] => [title, (size) => repeated(part, size)]),
  ];
  for (const [title, make] of rows) {
    const cells = SIZES.map((size) => {
      const text = make(size);
      return ((bestMs(() => matchNames(index, readWords(text)).length, 2, 30) * 1e6) / size).toFixed(1);
    });
    print(`| ${title} | ${cells.join(" | ")} |`);
  }
}
