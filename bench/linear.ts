import { type CompiledIndex, matchNames } from "../src/match/index.js";
import { partsOf } from "../src/text/parts.js";
import { TextRoom } from "../src/text/text-room.js";
import { readWordsIn } from "../src/text/words.js";
import { bestMs, onceMs } from "./measure.js";
import { HOSTILE, mixed, repeated } from "./texts.js";

const SIZES: readonly number[] = [1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 23];
const TAG_SIZES: readonly number[] = [1 << 16, 1 << 18, 1 << 20, 1 << 23];

/** Nanoseconds a character of a whole `tag()`, by length of the text: a level row is linear time. */
export function tagTable(print: (line: string) => void, report: string, tag: (text: string) => number): void {
  print("\n### Whole `tag()` by length\n");
  print("Nanoseconds a character, the best of three up to a million characters, once beyond.\n");
  print(`| text | ${TAG_SIZES.map(label).join(" | ")} | last to first |`);
  print(`| --- |${TAG_SIZES.map(() => " ---: |").join("")} ---: |`);
  for (const [title, part] of [["report", `${report}\n\n`] as const, ...HOSTILE]) {
    const costs = TAG_SIZES.map((size) => {
      const text = repeated(part, size);
      return (onceMs(() => tag(text), size > 1 << 20 ? 1 : 3) * 1e6) / size;
    });
    const ratio = costs.at(-1)! / costs[0]!;
    print(`| ${title} | ${costs.map((cost) => cost.toFixed(0)).join(" | ")} | ${ratio.toFixed(2)} |`);
  }
}

const room = new TextRoom();

/** How many names a text holds, read part by part, all in one room. */
function matches(text: string, index: CompiledIndex): number {
  let count = 0;
  for (const { start, end } of partsOf(text)) {
    room.clear(ROOM_BYTES * (end - start));
    count += matchNames(index, readWordsIn(room, text.slice(start, end))).length;
  }
  return count;
}
/** What a unit takes of it, at most. */
const ROOM_BYTES = 22;

function label(size: number): string {
  return size < 1 << 20 ? `${size >> 10} k` : `${size >> 20} M`;
}

/** Nanoseconds a character of folding, reading words and matching, for texts of growing length: level rows are linear time. */
export function linearTable(
  print: (line: string) => void,
  report: string,
  names: readonly string[],
  index: CompiledIndex,
): void {
  print("\n## Linear time\n");
  print(
    "Nanoseconds a character of fold + words + match, by length of the text in characters; long ones in parts, as `tag()` reads them.\n",
  );
  print(`| text | ${SIZES.map(label).join(" | ")} | last to first |`);
  print(`| --- |${SIZES.map(() => " ---: |").join("")} ---: |`);
  const rows: [string, (size: number) => string][] = [
    ["report", (size) => repeated(report, size)],
    ["mixed", (size) => mixed(report, names, size)],
    ...HOSTILE.map(([title, part]): [string, (size: number) => string] => [title, (size) => repeated(part, size)]),
  ];
  for (const [title, make] of rows) {
    const costs = SIZES.map((size) => {
      const text = make(size);
      return (bestMs(() => matches(text, index), 2, 30) * 1e6) / size;
    });
    const ratio = costs.at(-1)! / costs[0]!;
    print(`| ${title} | ${costs.map((cost) => cost.toFixed(1)).join(" | ")} | ${ratio.toFixed(2)} |`);
  }
}
