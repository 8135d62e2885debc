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
import type { AcceptFeatures } from "./weights.js";

/** A member of a list stands where the one before it stands, less plainly. */
const LIST_SHARE = 0.8;
/** Words of an outlet before a dateline. */
const DATELINE_FIRST_MAX = 3;

/** What the syntax of its clause says of a mention. @returns how surely a place stands there, 0 to 1 */
export function syntaxFeatures(f: AcceptFeatures, view: View, mention: PlaceMention, slots: PlaceSlots): number {
  let share = 1;
  let member: PlaceMention | undefined = mention;
  for (let n = 0; member && n < LIST_MAX; n++, share *= LIST_SHARE) {
    addSlots(f, view, member, slots, share);
    member = member.previous;
  }
  if (isDateline(view, mention)) f.dateline = 1;
  return surest(f);
}

/** How surely the constructions that were found hold a place, for a name that is an ordinary word too. */
function surest(f: AcceptFeatures): number {
  const { objectOf, dateline, subjectOf, inhabitants, bareObject, governed, looseObject } = f;
  const plain = Math.max(objectOf, dateline, 0.8 * subjectOf, 0.8 * inhabitants);
  return Math.max(plain, 0.7 * bareObject, 0.7 * governed, 0.6 * looseObject);
}
const LIST_MAX = 3;

function addSlots(f: AcceptFeatures, view: View, mention: PlaceMention, slots: PlaceSlots, share: number): void {
  const { first, last, proclitic } = mention;
  const slot = slots[first]!;
  if (proclitic === "") {
    if ((slot & SLOT_OBJECT) !== 0) f.objectOf = Math.max(f.objectOf, share);
    else if ((slot & SLOT_BARE) !== 0) f.bareObject = Math.max(f.bareObject, share);
    else if ((slot & SLOT_LOOSE) !== 0) f.looseObject = Math.max(f.looseObject, share);
    if ((slot & SLOT_SUBJECT) !== 0) f.subjectOf = Math.max(f.subjectOf, share);
    if ((slot & SLOT_GOVERNED) !== 0) f.governed = Math.max(f.governed, share);
    if (continues(view.words, first) && isOf(view.words, first - 1, INHABITANT))
      f.inhabitants = Math.max(f.inhabitants, share);
    if (share === 1 && isSubjectBefore(view, last)) f.subjectOf = Math.max(f.subjectOf, share);
  } else {
    const letter = proclitic.charCodeAt(proclitic.length - 1);
    if (letter === cp.BEH && (slot & SLOT_BY) !== 0) f.governed = Math.max(f.governed, share);
    if (letter === cp.LAM && (slot & SLOT_FOR) !== 0) f.governed = Math.max(f.governed, share);
  }
}

/** `X: …`, `وكالة – X – …`: at the head of a text or line, before a mark. */
function isDateline({ words }: View, { first, last, proclitic }: PlaceMention): boolean {
  if (proclitic !== "" || last + 1 >= words.count || (first === last && isOf(words, first, STOP))) return false;
  if ((words.gaps[last + 1]! & (GAP_COLON | GAP_DASH | GAP_OTHER)) === 0) return false;
  return first < DATELINE_FIRST_MAX || (words.gaps[first]! & (GAP_BREAK | GAP_LINE)) !== 0;
}
