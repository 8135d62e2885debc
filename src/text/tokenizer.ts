import { optionsOf } from "../arguments.js";
import * as cp from "./code-points.js";
import { type Folded, fold } from "./fold.js";
import type { FoldProfile } from "./fold-table.js";
import { KIND_EMOJI, KIND_LATIN, KIND_PUNCTUATION, KIND_WORD, type Scan, scan } from "./scan.js";
import type { Token, TokenKind } from "./token.js";

/** Options of {@link tokenize}. */
export interface TokenizeOptions {
  /** How far `form` is folded, and whether cut words are whole (default: `"standard"`). */
  readonly profile?: FoldProfile | undefined;
}

/** Raw kinds of `scan.ts` by number. */
const KINDS: readonly TokenKind[] = ["word", "number", "latin", "punctuation", "url", "handle", "emoji", "symbol"];
const SYMBOL = /^\p{S}/u;
const FULL_WIDTH_NUMBER_SIGN = 0xff03;
/** Emoji sequences of Unicode Technical Standard 51: flags, keycaps, skin tones, tags, joined pictures. */
const EMOJI_SEQUENCE: RegExp = /* @__PURE__ */ emojiSequence();

/**
 * Cuts a text into tokens. Lossless: tokens ascend and do not overlap, each is a slice of the text, and what lies between
 * two of them is white space and characters that the profile drops (invisible controls, and marks without a letter to sit
 * on); so tokens and gaps together are the text again.
 *
 * @param text any string
 * @example
 * tokenize("قصف #ريف_حلب").map((token) => token.kind) //=> ["word", "hashtag"]
 */
export function tokenize(text: string, options?: TokenizeOptions): Token[] {
  const { profile = "standard" } = optionsOf(options, "an object { profile }");
  const folded = fold(text, profile);
  const raw = scan(folded);
  const tokens: Token[] = [];
  for (let i = 0; i < raw.count; ) {
    const tagEnd = hashtagEnd(folded, raw, i);
    if (tagEnd > i) {
      const segments: Token[] = [];
      for (let k = i + 1; k < tagEnd; k++) {
        if (raw.kinds[k]! <= KIND_LATIN) segments.push(token(folded, KINDS[raw.kinds[k]!]!, raw.from[k]!, raw.to[k]!));
      }
      tokens.push({ ...token(folded, "hashtag", raw.from[i]!, raw.to[tagEnd - 1]!), segments });
      i = tagEnd;
      continue;
    }
    const last = raw.kinds[i] === KIND_EMOJI ? emojiEnd(folded, raw, i) : i;
    tokens.push(token(folded, kindOf(folded, raw, i), raw.from[i]!, raw.to[last]!));
    i = last + 1;
  }
  return tokens;
}

function token({ source, text, starts, ends }: Folded, kind: TokenKind, from: number, to: number): Token {
  const start = starts[from]!;
  const end = ends[to - 1]!;
  return { kind, start, end, text: source.slice(start, end), form: text.slice(from, to) };
}

function kindOf(folded: Folded, raw: Scan, i: number): TokenKind {
  const kind = raw.kinds[i]!;
  return kind === KIND_PUNCTUATION && SYMBOL.test(folded.text.charAt(raw.from[i]!)) ? "symbol" : KINDS[kind]!;
}

/** Behind the last raw token of the hashtag that starts at raw token `at`; `at` where none does. */
function hashtagEnd({ text }: Folded, { count, kinds, from, to }: Scan, at: number): number {
  const sign = text.charCodeAt(from[at]!);
  if (sign !== cp.NUMBER_SIGN && sign !== FULL_WIDTH_NUMBER_SIGN) return at;
  let end = at + 1;
  let lettered = false;
  for (; end < count && from[end] === to[end - 1]; end++) {
    const kind = kinds[end]!;
    if (kind === KIND_WORD || kind === KIND_LATIN) lettered = true;
    else if (kind > KIND_LATIN && text.charCodeAt(from[end]!) !== cp.LOW_LINE) break;
  }
  return lettered ? end : at;
}

/** The last raw token of the emoji sequence that starts at raw token `at`. */
function emojiEnd({ source, starts }: Folded, { count, from }: Scan, at: number): number {
  EMOJI_SEQUENCE.lastIndex = starts[from[at]!]!;
  if (!EMOJI_SEQUENCE.test(source)) return at;
  let last = at;
  while (last + 1 < count && starts[from[last + 1]!]! < EMOJI_SEQUENCE.lastIndex) last++;
  return last;
}

function emojiSequence(): RegExp {
  const tags = "[\\u{E0020}-\\u{E007E}]+\\u{E007F}";
  const element = `\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\uFE0F\\u20E3?|${tags})?`;
  return new RegExp(`\\p{Regional_Indicator}{2}|${element}(?:\\u200D${element})*`, "uy");
}
