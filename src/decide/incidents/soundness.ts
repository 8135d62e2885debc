import { spanAt } from "../../detect/incidents/reading.js";
import { REACHED } from "../../lexicon/parts/incidents.js";
import { isOf } from "../../lexicon/read.js";
import { type Draft, hasLinked, linked, type Role } from "./draft.js";
import type { Scene } from "./scene.js";

/** An act is pinned to a place narrower than a country, a day, a toll or a target. */
export function isConcrete(scene: Scene, draft: Draft): boolean {
  if (hasLinked(draft, "places") || hasLinked(draft, "target") || hasLinked(draft, "casualties")) return true;
  if (ARMED.has(draft.type) && hasLinked(draft, "weapons")) return true;
  return !isWeak(scene, draft) && linked(draft, "date").some((s) => DAY.test(dateOf(scene, s)));
}

/** A person who is killed with something is a target, though no name of a person is a span. */
const ARMED: ReadonlySet<string> = new Set(["killing", "shooting"]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Its own words tell of an act: an agreement that was reached, a word of many senses with what makes it violent. */
export function isSound(scene: Scene, draft: Draft): boolean {
  if (draft.type === "agreement") return hasLinked(draft, "by") || isReached(scene, draft);
  if (draft.mentions.every((t) => scene.triggers[t]!.act.strict)) return isStrict(scene, draft);
  return isConcrete(scene, draft) || !isWeak(scene, draft);
}

function isStrict(scene: Scene, draft: Draft): boolean {
  const { governors, triggers } = scene;
  const has = (role: Role): boolean => hasLinked(draft, role);
  if (has("by") || has("target") || has("weapons")) return true;
  if (triggers[draft.trigger]!.act.toll) return has("casualties") && (has("places") || has("date")); // a player is hurt too
  if (has("casualties") || (draft.type === "overflight" && hasAircraft(scene, draft))) return true;
  return linked(draft, "places").some((s) => {
    const { kind, prep } = governors[governors[s]!.head]!;
    return kind === "trigger" || prep === "on" || prep === "to";
  });
}

const AIRCRAFT_REACH = 40;

/** An aircraft is named in its sentence. */
function hasAircraft({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { first } = triggers[trigger]!;
  for (let k = Math.max(0, first - AIRCRAFT_REACH); k < Math.min(reading.words.count, first + AIRCRAFT_REACH); k++)
    if (reading.sentence[k] === reading.sentence[first] && spanAt(reading, k)?.type === "weapon") return true;
  return false;
}

const REACH = 4;

function isReached({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { first, last } = triggers[trigger]!;
  for (let k = Math.max(0, first - REACH); k <= last + REACH && k < reading.words.count; k++)
    if (reading.sentence[k] === reading.sentence[first] && isOf(reading.words, k, REACHED)) return true;
  return false;
}

/** All its words have other senses, or are named in passing. */
function isWeak({ triggers }: Scene, draft: Draft): boolean {
  return draft.mentions.every((t) => triggers[t]!.act.weak);
}

function dateOf({ reading }: Scene, s: number): string {
  return (reading.spans[s] as { value?: string | null }).value ?? "";
}

/** A plural over months or years counts events: `الهجمات خلال شهري يناير وفبراير`. */
export function isTally(scene: Scene, draft: Draft): boolean {
  const { act, verb } = scene.triggers[draft.trigger]!;
  return !verb && act.number === 0 && linked(draft, "date").some((s) => LONG.test(dateOf(scene, s)));
}

/** A year, a month, or an interval of such. */
const LONG = /^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/;
