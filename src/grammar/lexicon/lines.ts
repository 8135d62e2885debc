import { normalize } from "../../text/fold.js";

/**
 * The folded words of a table written one to a line, so that bidirectional display can't scramble it.
 * What follows `#` on a line is a remark.
 */
export function lines(table: string): string[] {
  const words: string[] = [];
  for (const line of table.split("\n")) {
    const word = line.split("#")[0]!.trim();
    if (word) words.push(normalize(word));
  }
  return words;
}
