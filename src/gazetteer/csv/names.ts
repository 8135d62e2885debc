const SEPARATORS = /[|؛]/;

/** A name, and another one in brackets behind it. */
const BRACKETED = /^([^()]*[^()\s])\s*\(([^()]+)\)$/;
/** Between letters these part names: no name of a place has them inside. */
const BETWEEN = /(?<=\p{L})\s*[/\\_|؛]\s*(?=\p{L})/u;
/** What in brackets says where a place lies or of what kind it is. */
const NO_NAME = /^(ريف|محافظة|ناحية|منطقة|قضاء|قرب|شمال|جنوب|شرق|غرب)(\s|$)/;

/**
 * The names in a cell that is for one: `كوباني (عين العرب)`, `a/b`, `a_b`. The first is the name; there is always one.
 */
export function splitName(cell: string): string[] {
  const [, before, inside] = BRACKETED.exec(cell) ?? [];
  const parts = before === undefined ? [cell] : NO_NAME.test(inside!.trim()) ? [before] : [before, inside!];
  const names = parts.flatMap((part) => part.split(BETWEEN)).map((name) => name.trim());
  const some = names.filter((name) => name !== "");
  return some.length > 0 ? some : [cell];
}

/** The names, or other texts, in a cell: parted by `|` or `؛`. */
export function namesIn(cell: string): string[] {
  return cell
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
