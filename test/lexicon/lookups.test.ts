import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const REPORT = "examples/reports/deir-ez-zor-2017-10-31.txt";

/** Look-ups a word: one of the whole word, one of what follows each of its proclitics where the whole is not known, and few more. */
const MOST_A_WORD = 2;

test("a word is looked up few times", () => {
  const script = ["--import", "tsx", "test/lexicon/count-lookups.ts", REPORT, "2017-10-31"];
  const { words, strings, lexicon, everyday } = JSON.parse(
    execFileSync(process.execPath, script, { encoding: "utf8" }),
  );
  expect(lexicon).toBeGreaterThanOrEqual(words);
  expect(lexicon / words).toBeLessThan(1.5);
  expect(everyday / words).toBeLessThan(0.5);
  expect((strings + lexicon + everyday) / words).toBeLessThan(MOST_A_WORD);
}, 30_000);
