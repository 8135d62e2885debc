import type { Words } from "./words.js";

/** Words as a piece of text names them; `from` and `to` cut its first and last word. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The folded words of a stretch with one space between two, so that texts with other spaces, line ends, quotes or hashtags between the
 * same words compare as equal.
 */
export function plainText({ folded, from, to }: Words, stretch: Stretch): string {
  const { first, last } = stretch;
  if (first === last) return folded.text.slice(stretch.from, stretch.to);
  let text = folded.text.slice(stretch.from, to[first]!);
  for (let i = first + 1; i < last; i++) text += ` ${folded.text.slice(from[i]!, to[i]!)}`;
  return `${text} ${folded.text.slice(from[last]!, stretch.to)}`;
}
