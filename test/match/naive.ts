import type { Candidate } from "../../src/match/candidate.js";
import { type CompiledIndex, nameText } from "../../src/match/compiled-index.js";
import { nameNumber } from "../../src/match/lookup.js";
import { KIND_WORD } from "../../src/text/scan.js";
import {
  GAP_BREAK,
  GAP_DASH,
  GAP_LINE,
  GAP_LOW_LINE,
  GAP_QUOTE,
  GAP_SPACE,
  readWords,
  type Words,
} from "../../src/text/words.js";

/** The empty one is a reading, too. */
const CONJUNCTIONS = ["", "و", "ف"];
const PREPOSITIONS = ["", "ب", "ل", "ك"];
const CUT = /^[.*•~^·]{1,3}$/;
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 1: "ا", 3: "ع", 7: "ح" };
const CUT_WORDS_MAX = 12;
/** Stands for other signs between the words of a name. */
const SIGN = "\u0001";

/**
 * The reference that the matcher is tested against: at every word, for every reading of it, tries every name letter by
 * letter. It shares no code with the matcher but the words of the text and the names of the index, and it is slow.
 */
export function naiveMatches(index: CompiledIndex, words: Words): Candidate[] {
  const names = writtenNames(index);
  const found: Candidate[] = [];
  for (let first = 0; first < words.count; first++) {
    for (const { proclitic, elided } of readings(words, first)) {
      const from = words.from[first]! + proclitic.length;
      for (const [text, name] of names) {
        if (!text.startsWith(elided)) continue;
        const last = endOf(words, text, elided.length, first, from, 1);
        if (last < 0) continue;
        found.push({ first, last, from, to: words.to[last]!, proclitic, elided: elided !== "", name });
      }
    }
  }
  return found;
}

/** Names with their numbers; those with other signs in them as they are written, too. */
function writtenNames(index: CompiledIndex): Map<string, number> {
  const names = new Map<string, number>();
  for (let name = 0; name < index.nameCount; name++) names.set(nameText(index, name), name);
  for (const { entries } of index.gazetteers)
    for (const entry of entries)
      for (const name of [entry.name, ...(entry.names ?? [])]) {
        const written = typeof name === "string" ? name : name.name;
        const words = readWords(written.replaceAll("\n", " "));
        let text = words.forms[0] ?? "";
        for (let i = 1; i < words.count; i++) {
          const cut = isCut(words, i) ? "" : undefined;
          text +=
            (cut ?? [" ", "-"].find((separator) => separates(words.gaps[i]!, separator)) ?? SIGN) + words.forms[i]!;
        }
        if (text.includes(SIGN) && !names.has(text)) names.set(text, nameNumber(index, written));
      }
  return names;
}

/** What may be read before a name in a word, and what the name loses by it. */
function readings(words: Words, word: number): { proclitic: string; elided: string }[] {
  const form = words.forms[word]!;
  const list = [{ proclitic: "", elided: "" }];
  if (words.kinds[word] !== KIND_WORD) return list;
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) {
      const proclitic = conjunction + preposition;
      if (proclitic === "" || !form.startsWith(proclitic) || form.length - proclitic.length < 2) continue;
      list.push({ proclitic, elided: "" });
      if (preposition !== "ل" || form[proclitic.length] !== "ل") continue;
      list.push({ proclitic, elided: "ا" });
      list.push({ proclitic, elided: "ال" });
    }
  }
  return list;
}

/** The word at whose end `name`, from `at` on, ends when read from offset `from` of word `word`; -1 where it does not. */
function endOf(words: Words, name: string, at: number, word: number, from: number, joined: number): number {
  const rest = words.folded.text.slice(from, words.to[word]!);
  if (!name.startsWith(rest, at)) return -1;
  const after = at + rest.length;
  if (after === name.length) return word;
  if (word + 1 === words.count) return -1;
  const next = words.from[word + 1]!;
  if (separates(words.gaps[word + 1]!, name[after]!)) return endOf(words, name, after + 1, word + 1, next, 1);
  const letter = letterAt(words, word + 1);
  if (letter !== "" && joined < CUT_WORDS_MAX && name[after] === letter) {
    const end = endOf(words, name, after + 1, word + 2, words.from[word + 2]!, CUT_WORDS_MAX);
    if (end >= 0) return end;
  }
  if (joined < CUT_WORDS_MAX && isCut(words, word + 1)) return endOf(words, name, after, word + 1, next, joined + 1);
  return -1;
}

/** The letter for which one digit inside an Arabic word stands. */
function letterAt(words: Words, word: number): string {
  const inside = words.gaps[word] === 0 && words.gaps[word + 1] === 0 && word + 1 < words.count;
  const arabic = words.kinds[word - 1] === KIND_WORD && words.kinds[word + 1] === KIND_WORD;
  return (inside && arabic && DIGIT_LETTERS[words.forms[word]!]) || "";
}

/** Whether nothing but cutters stand before a word. */
function isCut(words: Words, word: number): boolean {
  const cut = words.folded.text.slice(words.to[word - 1]!, words.from[word]!);
  return cut === "" || (words.kinds[word - 1] === KIND_WORD && words.kinds[word] === KIND_WORD && CUT.test(cut));
}

/** Whether a gap may stand for the separator of a name. */
function separates(gap: number, separator: string): boolean {
  const space = (gap & ~(GAP_SPACE | GAP_LINE | GAP_QUOTE | GAP_LOW_LINE)) === 0;
  const dash = gap === GAP_DASH || gap === (GAP_DASH | GAP_SPACE);
  if (separator === " ") return space;
  if (separator === "-") return dash;
  return separator === SIGN && !space && !dash && !(gap & GAP_BREAK);
}
