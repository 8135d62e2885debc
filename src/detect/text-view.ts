import { entryAt } from "../gazetteer/entry-source.js";
import { nameRecord } from "../gazetteer/name-record.js";
import type { BaseEntry, Gazetteer } from "../gazetteer/types.js";
import { type LexedWords, lexWords } from "../lexicon/lexed-words.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { CompiledIndex, Posting } from "../match/compiled-index.js";
import { matchNames } from "../match/match.js";
import type { NameBook, NameReadings } from "../match/name-book.js";
import { sourceBounds } from "../text/bounds.js";
import { TextRoom } from "../text/text-room.js";
import { readWordsIn } from "../text/words.js";
import { type Frequency, type View, viewOf } from "./view.js";

/** A name of a gazetteer that begins at a word. */
export interface NameAt {
  /** First word. */
  readonly first: number;
  /** Last word, included. */
  readonly last: number;
  /** Proclitics written onto its first word, folded: `و`, `ب`, `ول` … */
  readonly proclitic: string;
  /** Folded units of the first word that stand before the name. */
  readonly skip: number;
  /** Type of its gazetteer. */
  readonly type: string;
  /** The entry that bears it. */
  readonly entry: BaseEntry;
  /** It is a mention only where something else speaks for it. */
  readonly needsContext: boolean;
  /** Number of the candidate: entries that share the name share it. */
  readonly candidate: number;
}

/**
 * A text as detectors see it: as it was given, and as words, each looked up in the lexicon, with the names of gazetteers that begin at
 * each. `isOf`, `valueAt`, `phraseAt`, `follows` and their kin ask about its words.
 */
export interface TextView {
  /** The text as it was given. */
  readonly text: string;
  /** Its words; folded forms, kinds, gaps, lexemes. */
  readonly words: LexedWords;
  /** ISO 8601 day of the report, where it was given. */
  readonly date: string | undefined;
  /** The names that begin at word `i`, the longest first; one for each entry that bears the name. @param type of one type alone */
  namesAt(i: number, type?: string): readonly NameAt[];
  /**
   * The range of words `first` to `last` in the text, UTF-16 code units.
   *
   * @param skip folded units of the first word that stay outside (default: its proclitics, as the lexicon reads them)
   */
  rangeOf(first: number, last: number, skip?: number): { readonly start: number; readonly end: number };
}

/** A text as the built-in detectors see it. */
export interface DocumentView extends TextView, View {
  readonly words: LexedWords;
}

/** What a tagger reads texts with. */
export interface Reader {
  readonly gazetteers: readonly Gazetteer[];
  readonly index: CompiledIndex;
  readonly names: NameBook;
  readonly lexicon: Lexicon;
  readonly frequency: Frequency;
}

/** Bytes that the arrays of a text take for each of its code units, at most as a rule. */
const BYTES_PER_UNIT = 32;

/**
 * Reads a text: folds it, finds its words, looks them up, matches the names of the gazetteers.
 *
 * @param room where its arrays lie, which nothing else uses as long as the view is read (default: one of its own)
 */
export function readText(
  reader: Reader,
  text: string,
  date: string | undefined,
  room: TextRoom = new TextRoom(),
): DocumentView {
  room.clear(text.length * BYTES_PER_UNIT);
  const words = lexWords(readWordsIn(room, text), reader.lexicon, room);
  const view = viewOf(words, matchNames(reader.index, words), reader.frequency, room);
  const { starting, articles } = view;
  return {
    words,
    room,
    starting,
    articles,
    text,
    date,
    namesAt: (i, type) => namesFrom(reader, view, i, type),
    rangeOf: (first, last, skip = words.strips[first]!) =>
      sourceBounds(words.folded, words.from[first]! + skip, words.to[last]!),
  };
}

const NO_NAMES: readonly NameAt[] = [];

function namesFrom(
  { gazetteers, names }: Reader,
  view: View,
  i: number,
  wanted: string | undefined,
): readonly NameAt[] {
  const starting = view.starting[i];
  if (starting === undefined || starting.length === 0) return NO_NAMES;
  let found: NameAt[] | undefined;
  for (let candidate = 0; candidate < starting.length; candidate++) {
    const { first, last, from, proclitic, name } = starting[candidate]!;
    for (const { gazetteer, entry: e, record } of ofType(names(name), wanted)) {
      const { type } = gazetteers[gazetteer]!;
      if (wanted !== undefined && type !== wanted) continue;
      const entry = entryAt(gazetteers[gazetteer]!, e);
      const skip = from - view.words.from[first]!;
      const { needsContext } = nameRecord(entry, record);
      found ??= [];
      found.push({ first, last, proclitic, skip, type, entry, needsContext, candidate });
    }
  }
  return found ?? NO_NAMES;
}

/** The readings of a name among which those of a type are; all without one. */
function ofType({ place, actor, other, all }: NameReadings, wanted: string | undefined): readonly Posting[] {
  if (wanted === undefined) return all;
  return wanted === "place" ? place : wanted === "actor" ? actor : other;
}
