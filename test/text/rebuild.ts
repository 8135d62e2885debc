import type { Token } from "../../src/text/index.js";

/** Tokens and the gaps between them, as they stand in the text. */
export function rebuild(text: string, tokens: readonly { start: number; end: number; text: string }[]): string {
  let rebuilt = "";
  let behind = 0;
  for (const { start, end, text: slice } of tokens) {
    rebuilt += text.slice(behind, start) + slice;
    behind = end;
  }
  return rebuilt + text.slice(behind);
}

/** What lies between the tokens. */
export function gapsOf(text: string, tokens: readonly { start: number; end: number }[]): string[] {
  const bounds = [0, ...tokens.flatMap(({ start, end }) => [start, end]), text.length];
  const gaps: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) gaps.push(text.slice(bounds[i], bounds[i + 1]));
  return gaps;
}

/** `kind text` of each token; the segments of a hashtag in brackets. */
export function show(tokens: readonly Token[]): string[] {
  return tokens.map(({ kind, text, segments }) =>
    segments ? `${kind} ${text} [${segments.map((segment) => segment.text).join("|")}]` : `${kind} ${text}`,
  );
}
