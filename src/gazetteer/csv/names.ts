const SEPARATORS = /[|؛]/;

/** The names, or other texts, in a cell: parted by `|` or `؛`. */
export function namesIn(cell: string): string[] {
  return cell
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
