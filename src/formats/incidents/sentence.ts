import { sentences } from "../../text/sentences.js";

/** The sentence of a text in which a stretch begins. Offsets are UTF-16 code units. */
export function sentenceAround(text: string, { start }: { readonly start: number }): string {
  return sentences(text).find(({ end }) => start < end)?.text ?? "";
}
