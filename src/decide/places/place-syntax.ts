import type { PlaceMention } from "../../detect/mention.js";
import {
  isSubjectBefore,
  type PlaceSlots,
  SLOT_BARE,
  SLOT_BY,
  SLOT_FOR,
  SLOT_GOVERNED,
  SLOT_LOOSE,
  SLOT_OBJECT,
  SLOT_SUBJECT,
} from "../../detect/places/place-slots.js";
import type { View } from "../../detect/view.js";
import { STOP } from "../../lexicon/parts/common.js";
import { INHABITANT } from "../../lexicon/parts/place-words.js";
import { isOf } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { GAP_BREAK, GAP_COLON, GAP_DASH, GAP_LINE, GAP_OTHER } from "../../text/words.js";
import { ACCEPT } from "./feature-rows.js";

/** A member of a list stands where the one before it stands, less plainly. */
const LIST_SHARE = 0.8;
/** Words of an outlet before a dateline. */
const DATELINE_FIRST_MAX = 3;

/** What the syntax of its clause says of a mention. @returns how surely a place stands there, 0 to 1 */
export function syntaxFeatures(
  f: Float64Array,
  row: number,
  view: View,
  mention: PlaceMention,
  slots: PlaceSlots,
): number {
  let share = 1;
  let member: PlaceMention | undefined = mention;
  for (let n = 0; member && n < LIST_MAX; n++, share *= LIST_SHARE) {
    addSlots(f, row, view, member, slots, share);
    member = member.previous;
  }
  if (isDateline(view, mention)) f[row + ACCEPT.dateline] = 1;
  return surest(f, row);
}

/** How surely the constructions that were found hold a place, for a name that is an ordinary word too. */
function surest(f: Float64Array, row: number): number {
  const plain = Math.max(f[row + ACCEPT.objectOf]!, f[row + ACCEPT.dateline]!);
  const indirect = 0.8 * Math.max(f[row + ACCEPT.subjectOf]!, f[row + ACCEPT.inhabitants]!);
  const loose = 0.7 * Math.max(f[row + ACCEPT.bareObject]!, f[row + ACCEPT.governed]!);
  return Math.max(plain, indirect, loose, 0.6 * f[row + ACCEPT.looseObject]!);
}

function raise(f: Float64Array, at: number, value: number): void {
  if (value > f[at]!) f[at] = value;
}
const LIST_MAX = 3;

function addSlots(
  f: Float64Array,
  row: number,
  view: View,
  mention: PlaceMention,
  slots: PlaceSlots,
  share: number,
): void {
  const { first, last, proclitic } = mention;
  const slot = slots[first]!;
  if (proclitic === "") {
    if ((slot & SLOT_OBJECT) !== 0) raise(f, row + ACCEPT.objectOf, share);
    else if ((slot & SLOT_BARE) !== 0) raise(f, row + ACCEPT.bareObject, share);
    else if ((slot & SLOT_LOOSE) !== 0) raise(f, row + ACCEPT.looseObject, share);
    if ((slot & SLOT_SUBJECT) !== 0) raise(f, row + ACCEPT.subjectOf, share);
    if ((slot & SLOT_GOVERNED) !== 0) raise(f, row + ACCEPT.governed, share);
    if (continues(view.words, first) && isOf(view.words, first - 1, INHABITANT))
      raise(f, row + ACCEPT.inhabitants, share);
    if (share === 1 && isSubjectBefore(view, last)) raise(f, row + ACCEPT.subjectOf, share);
  } else {
    const letter = proclitic.charCodeAt(proclitic.length - 1);
    if (letter === cp.BEH && (slot & SLOT_BY) !== 0) raise(f, row + ACCEPT.governed, share);
    if (letter === cp.LAM && (slot & SLOT_FOR) !== 0) raise(f, row + ACCEPT.governed, share);
  }
}

/** `X: …`, `وكالة – X – …`: at the head of a text or line, before a mark. */
function isDateline({ words }: View, { first, last, proclitic }: PlaceMention): boolean {
  if (proclitic !== "" || last + 1 >= words.count || (first === last && isOf(words, first, STOP))) return false;
  if ((words.gaps[last + 1]! & (GAP_COLON | GAP_DASH | GAP_OTHER)) === 0) return false;
  return first < DATELINE_FIRST_MAX || (words.gaps[first]! & (GAP_BREAK | GAP_LINE)) !== 0;
}
