import type { Incident } from "../incident.js";
import type { IncidentType } from "../incident-types.js";
import type { ActorSpan, CasualtySpan, Evidence, PlaceSpan } from "../span.js";
import { daysBetween, daysOf } from "./days.js";
import { placesAgree } from "./places.js";

/** How far reports of one incident may lie apart. */
export interface Reach {
  /** Between places, in kilometres. */
  readonly km: number;
  /** Between days. */
  readonly days: number;
}

/** What each question is worth; the answers are shares of it, below 0 where they speak against it. */
const WEIGHTS = { day: 0.25, place: 0.35, type: 0.2, by: 0.1, target: 0.05, toll: 0.1 } as const;
/** Another day within reach, and a day that one report does not tell. */
const NEXT_DAY = 0.6;
const NO_DAY = 0.1;
/** Types that one event can be told by. */
const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["air-strike", "shelling", "chemical-attack", "ground-attack", "explosion", "suicide-bombing", "shooting", "killing"],
  ["raid-arrest", "abduction", "ground-attack"],
  ["clash", "ground-attack", "shooting"],
  ["ground-attack", "territory-gained"],
  ["withdrawal", "displacement"],
];

/** How likely two reports are of one incident, 0 to 1, and why. */
export function compareIncidents(a: Incident, b: Incident, reach: Reach): { score: number; reasons: Evidence[] } {
  const reasons: Evidence[] = [];
  let score = 0;
  const say = (rule: keyof typeof WEIGHTS, { share, detail }: Answer): void => {
    const weight = Math.round(WEIGHTS[rule] * share * 100) / 100;
    score += weight;
    reasons.push({ rule, detail, weight });
  };
  say("day", daysAgree(a, b, reach.days));
  say("place", placesAgree(a, b, reach.km));
  say("type", typesAgree(a, b));
  const parties = partiesAgree(a.by, b.by);
  if (parties) say("by", parties);
  const targets = partiesAgree(a.target, b.target);
  if (targets) say("target", { ...targets, share: Math.max(0, targets.share) });
  const tolls = tollsAgree(a, b);
  if (tolls) say("toll", tolls);
  return { score: Math.round(100 * Math.max(0, Math.min(1, score))) / 100, reasons };
}

interface Answer {
  readonly share: number;
  readonly detail: string;
}

function daysAgree({ day: p }: Incident, { day: q }: Incident, tolerance: number): Answer {
  const [a, b] = [daysOf(p), daysOf(q)];
  if (!a || !b) return { share: NO_DAY, detail: "the day of one is not known" };
  const apart = daysBetween(a, b);
  if (apart === 0) return { share: 1, detail: p === q ? `both of ${p}` : `${p} and ${q} agree` };
  if (apart > tolerance) return { share: -4, detail: `${apart} days apart` };
  return { share: NEXT_DAY, detail: `${p} and ${q}: reported ${apart === 1 ? "a day" : `${apart} days`} apart` };
}

function typesAgree({ type: a }: Incident, { type: b }: Incident): Answer {
  if (a === b) return { share: 1, detail: `both ${a}` };
  const related = FAMILIES.some((family) => family.includes(a) && family.includes(b));
  return related ? { share: 0.5, detail: `${a} and ${b} may be one event` } : { share: -2, detail: `${a} is not ${b}` };
}

type Party = ActorSpan | PlaceSpan;

/** `undefined` where one names none. */
function partiesAgree(a: readonly Party[], b: readonly Party[]): Answer | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const ids = (spans: readonly Party[]): string[] => spans.map(({ entity, text }) => entity ?? text);
  const [left, right] = [ids(a), ids(b)];
  if (left.some((id) => right.includes(id))) return { share: 1, detail: "same party" };
  const within = (p: readonly Party[], whole: readonly string[]): boolean =>
    p.some((span) => whole.includes((span as { entry?: { parent?: string } }).entry?.parent ?? ""));
  if (within(a, right) || within(b, left)) return { share: 0.8, detail: "one party belongs to the other" };
  return { share: -3, detail: "other parties" };
}

/** Whether the counts of the dead overlap; a count that rose by half is a later one. `undefined` where one gives none. */
function tollsAgree(a: Incident, b: Incident): Answer | undefined {
  const killed = ({ casualties }: Incident): CasualtySpan | undefined =>
    casualties.find(({ kind }) => kind === "killed");
  const [p, q] = [killed(a), killed(b)];
  if (!p || !q) return undefined;
  const top = ({ max }: CasualtySpan): number => max ?? Number.POSITIVE_INFINITY;
  if (p.min <= top(q) && q.min <= top(p)) return { share: 1, detail: "tolls agree" };
  const [less, more] = [Math.min(p.min, q.min), Math.max(p.min, q.min)];
  return more <= Math.ceil(less * RISE)
    ? { share: 0, detail: `${less} and ${more} killed: one may be the later count` }
    : { share: -2, detail: `${less} and ${more} killed` };
}

/** By how much a toll may rise from one report to the next. */
const RISE = 1.5;
