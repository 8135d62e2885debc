import { KIND_WORD } from "../text/scan.js";
import { GAP_CLOSE, GAP_COLON, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../text/words.js";
import type { ActorMention, PlaceMention } from "./mention.js";
import type { Frequency } from "./unknown-name.js";
import { bare, continues, procliticOf, type View } from "./view.js";

const NAME_WORDS_MAX = 5;

/**
 * Groups and bodies that no lexicon has (patterns G1 to G9 of the field's grammar):
 * a head noun and a quoted name (`لواء “عبد الرحمن بن عوف”`), a quoted whole, a media head and its name, a body that a closing
 * adjective makes (`مركز حلب الإعلامي`), a council of a place (`مجلس منبج العسكري`).
 */
export function groups(view: View, places: readonly (readonly PlaceMention[])[], frequency: Frequency): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const outlet = outletOf(view, i, places);
    if (outlet) found.push(outlet);
    const facts = view.facts[i];
    if (!facts || view.words.kinds[i] !== KIND_WORD) continue;
    const mention =
      (facts.group || facts.media ? quotedName(view, i, facts.media ? "media" : "group") : undefined) ??
      (facts.media || facts.closedMedia ? closedBody(view, i, places) : undefined) ??
      (facts.media ? mediaName(view, i, frequency) : undefined) ??
      (bare(view, i) === "مجلس" ? council(view, i, places) : undefined);
    if (mention) found.push(mention);
  }
  return found;
}

function mention(view: View, i: number, last: number, how: "group" | "media", detail: string): ActorMention {
  return {
    how,
    first: i,
    last,
    from: view.words.from[i]! + view.strips[i]!,
    to: view.words.to[last]!,
    proclitic: procliticOf(view, i),
    readings: [],
    evidence: [{ rule: how === "media" ? "media" : "group", detail }],
  };
}

const OUTLET_WORDS = new Set(["برس", "نيوز", "مباشر", "ميديا", "بوست"]);
const OUTLET_DAYS = new Set(["اليوم", "الان"]);

/** An outlet named after a place: `شهبا برس`, and, before a bar or colon, `أريحا اليوم ||`. */
function outletOf(view: View, i: number, places: readonly (readonly PlaceMention[])[]): ActorMention | undefined {
  for (const place of places[i]!) {
    const last = place.last + 1;
    if (!continues(view, last) || (view.words.gaps[last]! & ~1) !== 0) continue;
    const form = view.words.forms[last]!;
    const source = OUTLET_DAYS.has(form) && (view.words.gaps[last + 1]! & (GAP_OTHER | GAP_COLON)) !== 0;
    if (!OUTLET_WORDS.has(form) && !source) continue;
    const outlet = mention(view, i, last, "media", "an outlet named after a place");
    return { ...outlet, from: place.from, proclitic: place.proclitic };
  }
  return undefined;
}

/** G1: head and a name in quotes or brackets. */
function quotedName(view: View, i: number, how: "group" | "media"): ActorMention | undefined {
  const opening = view.words.gaps[i + 1]!;
  if ((opening & (GAP_QUOTE | GAP_OPEN)) === 0 || (opening & ~(GAP_QUOTE | GAP_OPEN | 1)) !== 0) return undefined;
  for (let last = i + 1; last < Math.min(view.words.count, i + 1 + NAME_WORDS_MAX); last++) {
    const gap = view.words.gaps[last + 1]!;
    if ((gap & (GAP_QUOTE | GAP_CLOSE)) !== 0)
      return mention(view, i, last, how, `${bare(view, i)} with a quoted name`);
    if ((gap & ~1) !== 0) return undefined;
  }
  return undefined;
}

/** A media head, and all up to a closing adjective: `شبكة شام للأنباء`, `مركز المعرة الإعلامي`. */
function closedBody(view: View, i: number, places: readonly (readonly PlaceMention[])[]): ActorMention | undefined {
  for (let last = i + 1; last < Math.min(view.words.count, i + NAME_WORDS_MAX) && continues(view, last); last++) {
    const facts = view.facts[last];
    if (facts?.mediaCloser) {
      while (continues(view, last + 1) && view.facts[last + 1]?.nisba && view.strips[last + 1] === 0) last++;
      return mention(view, i, last, "media", `${bare(view, i)} closed by ${view.words.forms[last]}`);
    }
    if (facts?.stop && !places[last]?.length) return undefined;
  }
  return undefined;
}

/** A strong media head and a rare name of one or two words. */
function mediaName(view: View, i: number, frequency: Frequency): ActorMention | undefined {
  let last = i;
  while (last - i < 2 && continues(view, last + 1) && !view.facts[last + 1]?.stop) {
    const form = view.words.forms[last + 1]!;
    if (view.facts[last + 1] && last > i) break;
    if (frequency(form) > 60) break;
    last++;
  }
  return last > i && bare(view, i) !== "موقع"
    ? mention(view, i, last, "media", `${bare(view, i)} with a name`)
    : undefined;
}

const COUNCIL_CLOSERS = new Set(["العسكري", "المحلي", "المدني"]);

/** `مجلس دير الزور العسكري` */
function council(view: View, i: number, places: readonly (readonly PlaceMention[])[]): ActorMention | undefined {
  const place = continues(view, i + 1) ? places[i + 1]!.find((p) => p.proclitic === "") : undefined;
  const closer = place && place.last + 1;
  return closer !== undefined && continues(view, closer) && COUNCIL_CLOSERS.has(view.words.forms[closer]!)
    ? mention(view, i, closer, "group", "the council of a place")
    : undefined;
}
