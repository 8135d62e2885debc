import type { Reading } from "../../detect/incidents/reading.js";
import { ANAPHOR, MEANWHILE, MUTUAL, THAT } from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import { takesObject } from "./clause-signs.js";
import { type Draft, hasLinked, link, linked, type Role } from "./draft.js";
import { hidesSubject } from "./hidden-subject.js";
import { inOneSentence, isNearAfter } from "./nearness.js";
import { SUPPORTS } from "./parties.js";
import { placeTypeOf } from "./place-choice.js";
import type { Scene } from "./scene.js";

/** What an incident takes over from what was said before it, where its own words leave it out. */
export function carryOver(scene: Scene, drafts: readonly Draft[]): void {
  for (let n = 0; n < drafts.length; n++) {
    const draft = drafts[n]!;
    carryPronoun(scene, drafts, n);
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
    if (hidesSubject(scene, draft, together)) carry(draft, linked(previous, "by"), "by");
    if (definite || together) carry(draft, linked(previous, "places"), "places");
    if (together) carry(draft, linked(previous, "date"), "date");
    if (together && draft.type === "overflight") carry(draft, linked(previous, "weapons"), "weapons");
  }
  for (let n = drafts.length - 1; n > 0; n--) {
    // `... تزامن مع` and fronted places and days count for all acts of their sentence
    const [draft, next] = [drafts[n - 1]!, drafts[n]!];
    if (!inOneSentence(scene, draft, next)) continue;
    const shared = (s: number): boolean => countsForBoth(scene, draft, next, s);
    if (!hasLinked(draft, "date")) carry(draft, linked(next, "date").filter(shared), "date");
    if (!hasLinked(draft, "places")) carry(draft, linked(next, "places").filter(shared), "places");
  }
}

/** What stands before both acts, or after the second where no clause about something else begins with it: `اشتباكات بالتزامن مع قصف على X`. */
function countsForBoth({ reading, triggers }: Scene, draft: Draft, next: Draft, s: number): boolean {
  const [a, b] = [triggers[draft.trigger]!.first, triggers[next.trigger]!.first];
  if (reading.first[s]! < a) return true;
  for (let k = a + 1; k < b && k < a + APART; k++) if (phraseAt(reading.words, k, MEANWHILE)) return false;
  return true;
}

/** How many words after an act another clause is looked for. */
const APART = 60;

/** Those who acted, without those who supported them. */
function subjectsOf({ links }: Draft): number[] {
  return links.filter(({ role, why }) => role === "by" && why !== SUPPORTS).map(({ span }) => span);
}

function carry(draft: Draft, spans: readonly number[], role: Role, beside = false): void {
  if (!beside && hasLinked(draft, role)) return;
  for (const s of spans) link(draft, s, role, "carried over from the act before");
}

/** `هجماتهم`, `تقدمها`: the party that the pronoun stands for is the last one named before it. */
function carryPronoun({ reading, triggers, governors }: Scene, drafts: readonly Draft[], n: number): void {
  const draft = drafts[n]!;
  const { act, verb, first, last } = triggers[draft.trigger]!;
  if (hasLinked(draft, "by")) return;
  const pointsBack = verb
    ? saysPronoun(reading, first - 1)
    : act.pronoun && (act.agent || hasObjectAfter(reading, last + 1));
  if (!pointsBack) return;
  const acted = new Set(
    drafts
      .slice(Math.max(0, n - REACH), n)
      .flatMap((other) => subjectsOf(other))
      .filter((s) => reading.sentence[reading.first[s]!] === reading.sentence[first]),
  );
  for (let k = first - 1; k >= Math.max(0, first - BACK) && reading.sentence[k] === reading.sentence[first]; k--) {
    const s = reading.at[k]!;
    if (s >= 0 && reading.spans[s]!.type === "actor" && !governors[s]!.owned && (acted.size === 0 || acted.has(s))) {
      link(draft, governors[s]!.head, "by", "the pronoun of the event noun stands for it");
      return;
    }
  }
}

/** `استهدافه موكبا`: an object after the pronoun, so that it stands for who acted; `اغتياله بعبوة` says who was hit. */
function hasObjectAfter(reading: Reading, k: number): boolean {
  if (!takesObject(reading, k))
    return k < reading.words.count && reading.words.gaps[k] === 1 && isAccusative(reading.words.forms[k]!);
  return !reading.words.forms[k]!.slice(0, reading.words.strips[k]).endsWith(BEH);
}

const isAccusative = (form: string): boolean => form.length > 3 && form.endsWith(ALEF) && !form.startsWith(ARTICLE);
const BEH = "\u0628";
const ALEF = "\u0627";
const ARTICLE = "\u0627\u0644";

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

/** `متبادل`, `بين الطرفين`: both sides acted. */
export function isMutual({ reading, triggers }: Scene, draft: Draft): boolean {
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
  if (hasLinked(draft, "places")) return;
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
