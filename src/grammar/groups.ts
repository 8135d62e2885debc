import { KIND_WORD } from "../text/scan.js";
import { GAP_CLOSE, GAP_COLON, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../text/words.js";
import { constructNameEnd, groupNameEnd, numberedUnitEnd } from "./group-names.js";
import { sportPurposes } from "./lexicon/actors.js";
import { lines } from "./lexicon/lines.js";
import type { ActorMention } from "./mention.js";
import type { ActorsByWord, PlacesByWord } from "./parties.js";
import type { Frequency } from "./unknown-name.js";
import { bare, continues, procliticOf, type View } from "./view.js";

const NAME_WORDS_MAX = 5;

/**
 * Groups and bodies that no lexicon has (patterns G1 to G9 of the field's grammar):
 * a head noun and a quoted name (`لواء “سيف الله”`), a quoted whole, a media head and its name, a body that a closing
 * adjective makes (`مركز حلب الإعلامي`), a council of a place (`مجلس منبج العسكري`).
 */
export function groups(view: View, actors: ActorsByWord, places: PlacesByWord, frequency: Frequency): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const outlet = outletOf(view, i, places);
    if (outlet) found.push(outlet);
    const facts = view.facts[i];
    if (facts?.shorthandHead) found.push(definiteHead(view, i));
    if (view.words.kinds[i] !== KIND_WORD) continue;
    const mention =
      (facts?.group || facts?.media ? quotedName(view, i, facts.media ? "media" : "group") : undefined) ??
      (facts?.media || facts?.closedMedia ? closedBody(view, i, actors, places) : undefined) ??
      (facts?.media ? mediaName(view, i, frequency) : undefined) ??
      council(view, i, places) ??
      militaryCouncil(view, i, places) ??
      operationsRoom(view, i, places) ??
      nationalBody(view, i) ??
      (actors[i]!.some((actor) => actor.last > i) ? undefined : unquoted(view, i));
    if (mention) found.push(mention);
  }
  return found;
}

/** `الحركة`, `الفرقة`: nothing by itself; a body that the document names in full makes it a party. */
function definiteHead(view: View, i: number): ActorMention {
  return { ...mention(view, i, i, "group", "a definite head"), how: "head" };
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
function outletOf(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
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

/** Platforms on which anybody speaks: no outlets. */
const PLATFORMS = new Set(
  lines(`فيسبوك
    الفيسبوك
    تويتر
    يوتيوب
    انستغرام
    إنستغرام
    تلغرام
    تليغرام
    تيليغرام
    واتساب
    غوغل
    سناب`),
);

/** G1: head and a name in quotes or brackets. */
function quotedName(view: View, i: number, how: "group" | "media"): ActorMention | undefined {
  const opening = view.words.gaps[i + 1]!;
  if (PLATFORMS.has(view.words.forms[i + 1] ?? "")) return undefined;
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
function closedBody(view: View, i: number, actors: ActorsByWord, places: PlacesByWord): ActorMention | undefined {
  for (let last = i + 1; last < Math.min(view.words.count, i + NAME_WORDS_MAX) && continues(view, last); last++) {
    const facts = view.facts[last];
    if (facts?.mediaCloser) {
      while (continues(view, last + 1) && view.facts[last + 1]?.nisba && view.strips[last + 1] === 0) last++;
      const owner = continues(view, last + 1) ? actors[last + 1]!.find((a) => a.proclitic === "ل") : undefined;
      return mention(view, i, owner?.last ?? last, "media", `${bare(view, i)} closed by ${view.words.forms[last]}`);
    }
    if (facts?.stop && !places[last]?.length) return undefined;
  }
  return undefined;
}

/** An indefinite feminine adjective describes a network or channel, it names none: `شبكة متطورة`. */
function isDescription(form: string): boolean {
  return !form.startsWith("ال") && form.endsWith("ه");
}

/** A strong media head and a rare name of one or two words. */
function mediaName(view: View, i: number, frequency: Frequency): ActorMention | undefined {
  let last = i;
  while (last - i < 2 && continues(view, last + 1) && !view.facts[last + 1]?.stop) {
    const form = view.words.forms[last + 1]!;
    if (view.facts[last + 1] && last > i) break;
    if (frequency(form) > 60 || isDescription(form)) break;
    last++;
  }
  return last > i && bare(view, i) !== "موقع" && !PLATFORMS.has(view.words.forms[i + 1]!)
    ? mention(view, i, last, "media", `${bare(view, i)} with a name`)
    : undefined;
}

/** G3, G4 and G7: a name without quotes, a numbered unit. */
function unquoted(view: View, i: number): ActorMention | undefined {
  const name = groupNameEnd(view, i);
  const last = name < 0 ? numberedUnitEnd(view, i) : name;
  return last < 0 ? undefined : { ...mention(view, i, last, "group", `${bare(view, i)} with a name`), unquoted: true };
}

const NATIONAL_BODIES = new Set(
  lines(`الهيئة
    الشبكة
    المركز
    المنظمة
    اللجنة
    الرابطة
    الجمعية
    الاتحاد
    المؤسسة
    المرصد`),
);

/** `المركز السوري للعدالة`, `الرابطة السورية لحقوق الإنسان`: a body, its nation, and what it is for. */
function nationalBody(view: View, i: number): ActorMention | undefined {
  if (!NATIONAL_BODIES.has(bare(view, i)) || !continues(view, i + 2) || !view.facts[i + 1]?.nisba) return undefined;
  const purpose = i + 2;
  const form = view.words.forms[purpose]!;
  if (!form.startsWith("ل") || form.length < 4 || view.facts[purpose] || sportPurposes.has(form)) return undefined;
  const genitive = !form.startsWith("لل") && continues(view, purpose + 1) && /^ال/.test(view.words.forms[purpose + 1]!);
  return mention(view, i, genitive ? purpose + 1 : purpose, "group", "a national body and its purpose");
}

/** G5: `غرفة عمليات “أهل الديار”`, `غرفة عمليات دمشق`. */
function operationsRoom(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  if (!ROOM.has(bare(view, i)) || !continues(view, i + 1) || view.words.forms[i + 1] !== "عمليات") return undefined;
  const quoted = quotedName(view, i + 1, "group");
  const place = continues(view, i + 2) ? places[i + 2]!.find((p) => p.proclitic === "") : undefined;
  const stated = quoted?.last ?? place?.last;
  const last = stated ?? constructNameEnd(view, i + 2);
  if (last < 0) return undefined;
  const room = mention(view, i, last, "group", "an operations room");
  return stated === undefined ? { ...room, unquoted: true } : room;
}
const ROOM = new Set(["غرفه", "الغرفه"]);

const COUNCIL_CLOSERS = new Set(["العسكري", "المحلي", "المدني"]);

const COUNCIL_SEATS = new Set(["محافظه", "مدينه", "بلده", "قريه"]);

/** `مجلس دير الزور العسكري`, `مجلس محافظة حلب` */
function council(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  if (bare(view, i) !== "مجلس") return undefined;
  const seat = COUNCIL_SEATS.has(view.words.forms[i + 1] ?? "");
  const at = seat ? i + 2 : i + 1;
  const place = continues(view, at) ? places[at]!.find((p) => p.proclitic === "") : undefined;
  if (seat && place) return mention(view, i, place.last, "group", "the council of a place");
  const closer = place && place.last + 1;
  return closer !== undefined && continues(view, closer) && COUNCIL_CLOSERS.has(view.words.forms[closer]!)
    ? mention(view, i, closer, "group", "the council of a place")
    : undefined;
}

/** `المجلس العسكري في حلب` */
function militaryCouncil(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  if (bare(view, i) !== "المجلس" || !continues(view, i + 1) || view.words.forms[i + 1] !== "العسكري") return undefined;
  const inside = view.words.forms[i + 2] === "في";
  const at = inside ? i + 3 : i + 2;
  const place = continues(view, at)
    ? places[at]!.find((p) => (inside ? p.proclitic === "" : p.proclitic === "ل" || p.proclitic === "ب"))
    : undefined;
  return place && mention(view, i, place.last, "group", "the council of a place");
}
