import { compileIndex, matchNames } from "../src/match/index.js";
import { fold } from "../src/text/fold.js";
import { readWords, wordsOf } from "../src/text/words.js";
import { bestMs, onceMs } from "./measure.js";
import { gazetteerOf, makeNames } from "./names.js";
import { mixed, repeated } from "./texts.js";

const COUNTS: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];
const LENGTH = 1 << 20;

/** What matching costs by the number of names: a level row says that it hardly depends on it. */
export function namesTable(print: (line: string) => void, report: string, real: readonly string[]): void {
  print("\n## By number of names\n");
  print(
    "Compiling without spelling variants, the first time; nanoseconds a character of a report and of a mixed text.\n",
  );
  print(
    "| names | compiling, ms | report: match | report: fold + words + match | mixed: match | mixed: fold + words + match |",
  );
  print("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const count of COUNTS) {
    const names = makeNames(real, count);
    const gazetteer = gazetteerOf(names);
    let index = compileIndex([]);
    const compiling = onceMs(() => {
      index = compileIndex([gazetteer], { variants: () => [] });
      return index;
    }, 1);
    const cells = [repeated(report, LENGTH), mixed(report, names, LENGTH)].flatMap((text) => {
      const words = wordsOf(fold(text));
      return [() => matchNames(index, words).length, () => matchNames(index, readWords(text)).length].map((work) =>
        ((bestMs(work, 5, 60) * 1e6) / LENGTH).toFixed(1),
      );
    });
    print(`| ${count.toLocaleString("en")} | ${compiling.toFixed(0)} | ${cells.join(" | ")} |`);
  }
}
