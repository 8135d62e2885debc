/** The words of a table written one to a line, so that bidirectional display can't scramble it. */
export function lines(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
