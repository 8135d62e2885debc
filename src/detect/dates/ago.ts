import type { LexedWords } from "../../lexicon/lexed-words.js";
import { AGO, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, type UnitWord } from "../../lexicon/parts/dates.js";
import { isOf, isWholly, phraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { readCardinal } from "../numbers/cardinal.js";
import { type Piece, pieceOf, relativeDay } from "./slots.js";

/** More days than these are told in weeks and months. */
const MOST_DAYS = 30;

/** The bare noun of days at word `i`. */
function daysAt(words: LexedWords, i: number): UnitWord | null {
  const noun = follows(words, i) ? phraseAt(words, i, DATE_WORD) : null;
  const days = noun?.skip === 0 && noun.last === i && noun.value.kind === "unit" && noun.value.unit === "day";
  return days ? (noun.value as UnitWord) : null;
}

/** `قبل يومين`, `قبل 3 أيام`: a day counted back from the report; not `قبل يومين من الهجوم`. */
export function readAgo(words: LexedWords, i: number): Piece | null {
  if (!isOf(words, i, AGO) || !follows(words, i + 1)) return null;
  const dual = daysAt(words, i + 1);
  const count = dual ? null : readCardinal(words, i + 1);
  const last = count ? count.last + 1 : i + 1;
  const days = count ? count.value : dual?.number === 2 && !dual.definite ? 2 : 0;
  if (days < 2 || days > MOST_DAYS || !Number.isInteger(days) || count?.skip || (count && !daysAt(words, last)))
    return null;
  if (follows(words, last + 1) && isWholly(words, last + 1, OF)) return null;
  return pieceOf("date", last, words.strips[i]!, relativeDay(-days));
}
