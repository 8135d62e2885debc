import { normalize } from "../../text/fold.js";

/**
 * The folded words of a table written one to a line, so that bidirectional display can't scramble it.
 * What follows `#` on a line is a remark.
 */
export function lines(table: string): string[] {
  const words: string[] = [];
  // folded in one go: line by line it takes several times as long
  for (const line of normalize(table).split("\n")) {
    const word = line.split("#", 1)[0]!.trim();
    if (word) words.push(word);
  }
  return words;
}
