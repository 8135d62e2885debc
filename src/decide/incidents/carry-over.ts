import { type Reading, spanAt } from "../../detect/incidents/reading.js";
import { ANAPHOR, ASSET, MUTUAL, PREP, THAT } from "../../lexicon/parts/incidents.js";
import { CUE } from "../../lexicon/parts/places.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { takesObject } from "./clause-signs.js";
import { type Draft, link, linked, type Role } from "./draft.js";
import { inOneSentence, isNearAfter } from "./nearness.js";
import { SUPPORTS } from "./parties.js";
import { placeTypeOf } from "./place-choice.js";
import type { Scene } from "./scene.js";

/** What an incident takes over from what was said before it, where its own words leave it out. */
export function carryOver(scene: Scene, drafts: readonly Draft[]): void {
  for (const [n, draft] of drafts.entries()) {
    carryPronoun(scene, drafts.slice(Math.max(0, n - REACH), n), draft);
    placeOfAnaphor(scene, draft);
    const previous = drafts[n - 1];
    if (!previous || !isNearAfter(scene, previous, draft)) continue;
    const { definite, act } = scene.triggers[draft.trigger]!;
    const together = inOneSentence(scene, previous, draft);
    if (isMutual(scene, draft)) carry(draft, [...linked(previous, "by"), ...linked(previous, "target")], "by");
    const sides = scene.triggers[previous.trigger]!.act.both !== act.both; // of two sides, the text does not say which
    const again = definite && !sides && (draft.type === previous.type || !act.weak);
    if (again || (act.both && linked(draft, "by").length === 1 && together))
      carry(draft, act.both ? subjectsOf(previous) : linked(previous, "by"), "by", act.both);
    if (together && hidesSubject(scene, draft)) carry(draft, linked(previous, "by"), "by");
    if (definite || together) carry(draft, linked(previous, "places"), "places");
    if (together) carry(draft, linked(previous, "date"), "date");
    if (together && draft.type === "overflight") carry(draft, linked(previous, "weapons"), "weapons");
  }
  for (let n = drafts.length - 1; n > 0; n--) {
    // `... تزامن مع` and fronted places and days count for all acts of their sentence
    const [draft, next] = [drafts[n - 1]!, drafts[n]!];
    if (!inOneSentence(scene, draft, next)) continue;
    carry(draft, linked(next, "date"), "date");
    carry(draft, linked(next, "places"), "places");
  }
}

/** Those who acted, without those who supported them. */
function subjectsOf({ links }: Draft): number[] {
  return links.filter(({ role, why }) => role === "by" && why !== SUPPORTS).map(({ span }) => span);
}

function carry(draft: Draft, spans: readonly number[], role: Role, beside = false): void {
  if (!beside && linked(draft, role).length > 0) return;
  for (const s of spans) link(draft, s, role, "carried over from the act before");
}

/** A verb with و whose object or place follows at once has the subject of the verb before it: `داهمت … واعتقلت 3 شبان`. */
function hidesSubject({ reading, triggers }: Scene, draft: Draft): boolean {
  const { verb, act, proclitic, last } = triggers[draft.trigger]!;
  if (!verb || act.toll || proclitic === "") return false;
  const { words } = reading;
  const k = last + 1;
  if (k >= words.count || reading.sentence[k] !== reading.sentence[last]) return false;
  const span = spanAt(reading, k);
  if (span) return span.type === "place" || span.type === "casualty";
  return words.strips[k]! > 0 || [PREP, ASSET, CUE].some((each) => isOf(words, k, each as WordClass<unknown>));
}

/** `هجماتهم`, `تقدمها`: the party that the pronoun stands for is the last one named before it. */
function carryPronoun({ reading, triggers, governors }: Scene, drafts: readonly Draft[], draft: Draft): void {
  const { act, verb, first, last } = triggers[draft.trigger]!;
  if (linked(draft, "by").length > 0) return;
  const pointsBack = verb
    ? saysPronoun(reading, first - 1)
    : act.pronoun && (act.agent || takesObject(reading, last + 1));
  if (!pointsBack) return;
  const acted = new Set(
    drafts
      .flatMap((other) => linked(other, "by"))
      .filter((s) => reading.sentence[reading.first[s]!] === reading.sentence[first]),
  );
  for (let k = first - 1; k >= Math.max(0, first - BACK) && reading.sentence[k] === reading.sentence[first]; k--) {
    const s = reading.at[k]!;
    if (s >= 0 && reading.spans[s]!.type === "actor" && (acted.size === 0 || acted.has(s))) {
      link(draft, governors[s]!.head, "by", "the pronoun of the event noun stands for it");
      return;
    }
  }
}

/** `أنها قصفت`: who says it did it. */
function saysPronoun({ words }: Reading, k: number): boolean {
  return k >= 0 && isOf(words, k, THAT) && words.forms[k]!.length > THAT_ALONE;
}

/** أن and إن have two letters; with ب or ف three. */
const THAT_ALONE = 3;

/** How far back a pronoun or `المنطقة` may point, in words. */
const BACK = 200;

/** How far around an event word `بين الطرفين` and `متبادل` speak of it. */
const REACH = 5;

function isMutual({ reading, triggers }: Scene, draft: Draft): boolean {
  const { first, last } = triggers[draft.trigger]!;
  for (let k = last + 1; k <= last + REACH && k < reading.words.count; k++)
    if (reading.sentence[k] === reading.sentence[first] && phraseAt(reading.words, k, MUTUAL)) return true;
  return false;
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  region: ["countryside", "region", "district", "subdistrict", "governorate"],
  city: ["city", "town"],
  town: ["town", "village", "city"],
  village: ["village", "town"],
  neighbourhood: ["neighbourhood"],
};

/** `المنطقة`, `البلدة`: the last place of that kind; the widest of its sentence for `المنطقة`. */
function placeOfAnaphor(scene: Scene, draft: Draft): void {
  const { reading, triggers } = scene;
  if (linked(draft, "places").length > 0) return;
  const { first, last } = triggers[draft.trigger]!;
  for (let k = Math.max(0, first - REACH); k <= last + REACH && k < reading.words.count; k++) {
    if (reading.sentence[k] !== reading.sentence[first]) continue;
    const kind = valueAt(reading.words, k, ANAPHOR);
    if (!kind || reading.at[k + 1]! >= 0) continue;
    const narrow = lastOfKind(scene, k, KINDS[kind]);
    const s = narrow < 0 && kind === "region" ? lastOfKind(scene, k, undefined) : narrow;
    if (s < 0) continue;
    link(draft, s, "places", "the noun stands for it");
    return;
  }
}

function lastOfKind(scene: Scene, word: number, kinds: readonly string[] | undefined): number {
  const { reading } = scene;
  for (let k = word - 1; k >= Math.max(0, word - BACK); k--) {
    const s = reading.at[k]!;
    if (s < 0 || reading.spans[s]!.type !== "place") continue;
    const type = placeTypeOf(scene, s);
    const { kind, prep } = scene.governors[s]!;
    const fits = type !== "country" && (kinds?.includes(type) ?? true);
    if (fits && !(kind === "prep" && prep === "near")) return s;
  }
  return -1;
}
