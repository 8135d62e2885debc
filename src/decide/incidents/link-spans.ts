import { attach } from "./attach.js";
import { type Draft, link, linked } from "./draft.js";
import { partyLink } from "./parties.js";
import { FACILITIES, placeTypeOf } from "./place-choice.js";
import type { Scene } from "./scene.js";
import { canCost } from "./tolls.js";

/** Gives each span its place in the incidents of its sentence. */
export function linkSpans(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, sources } = scene;
  const draftOfTrigger = new Map(drafts.map((draft) => [draft.trigger, draft]));
  for (const [s, { type }] of reading.spans.entries()) {
    if (reading.last[s]! < reading.first[s]!) continue;
    if (type === "actor") {
      if (sources.has(s) || isMedia(scene, s)) continue;
      const found = partyLink(scene, s);
      const draft = found && draftOfTrigger.get(found.trigger);
      if (draft) link(draft, s, found.role, found.why);
      continue;
    }
    const t = attach(scene, s, type === "casualty" ? (each) => canCost(scene, each, s) : undefined);
    const draft = draftOfTrigger.get(t);
    if (!draft) continue;
    if (type === "place") {
      if (!isWhere(scene, t, s) || isSeatOfSource(scene, s)) continue;
      link(draft, s, "places", "nearest event word of its sentence");
      if (FACILITIES.has(placeTypeOf(scene, s)) && isHit(scene, t, s))
        link(draft, s, "target", "a facility that was hit");
    } else if (type === "weapon") {
      link(draft, s, "weapons", "nearest event word of its sentence");
      const next = draftOfTrigger.get(verbAfter(scene, s));
      if (next) link(next, s, "weapons", "subject of the verb");
    } else if (type === "casualty") link(draft, s, "casualties", "nearest event word of its sentence");
    else if (type === "date" && !isBound(scene, s) && linked(draft, "date").length === 0)
      link(draft, s, "date", "nearest event word of its sentence");
  }
}

/** How far before a date `منذ` may stand. */
const SINCE_REACH = 12;

/** `منذ انتهاء العمليات في 10 أيلول`: it bounds a time, and dates no act. */
function isBound({ reading }: Scene, s: number): boolean {
  const word = reading.first[s]!;
  for (let k = word - 1; k >= Math.max(0, word - SINCE_REACH) && reading.clause[k] === reading.clause[word]; k--)
    if (reading.words.forms[k] === SINCE) return true;
  return false;
}

/** منذ */
const SINCE = "\u0645\u0646\u0630";

/** Outlets report: they neither act nor are hit. */
function isMedia({ reading }: Scene, s: number): boolean {
  return ((reading.spans[s] as { actorType?: string | null }).actorType ?? "").startsWith("media-");
}

/** The verb that a weapon is the subject of: it stands right after it. */
function verbAfter({ reading, triggers, live, rank }: Scene, s: number): number {
  const end = reading.last[s]!;
  const t = live[rank[end + 1]!];
  if (t === undefined || !triggers[t]!.verb || triggers[t]!.proclitic !== "") return -1;
  return triggers[t]!.first - end <= SUBJECT_REACH && reading.clause[triggers[t]!.first] === reading.clause[end]
    ? t
    : -1;
}

const SUBJECT_REACH = 2;

/** `الدفاع المدني في إدلب قال`: where those are who report. */
function isSeatOfSource({ reading, governors, sources }: Scene, s: number): boolean {
  const before = reading.at[governors[s]!.at - 1] ?? -1;
  return governors[s]!.kind === "prep" && before >= 0 && sources.has(before);
}

/** Where fire came from, and where people went who only agreed, is no place of the act. */
function isWhere({ governors, triggers }: Scene, t: number, s: number): boolean {
  const { kind, prep } = governors[governors[s]!.head]!;
  const { type } = triggers[t]!;
  if (kind !== "prep") return true;
  if (prep === "from") return MOVES.has(type);
  return prep !== "to" || MOVES.has(type) || FIRES.has(type);
}

/** Movements: their places are where they lead and where they begin. */
export const MOVES: ReadonlySet<string> = new Set(["deployment", "displacement", "withdrawal", "overflight"]);
const FIRES: ReadonlySet<string> = new Set([
  "explosion",
  "air-strike",
  "shelling",
  "ground-attack",
  "shooting",
  "interception",
]);

/** A facility is hit as an object, or after على. */
function isHit({ governors, triggers }: Scene, t: number, s: number): boolean {
  const { kind, prep, number } = governors[governors[s]!.head]!;
  const { act } = triggers[t]!;
  if (!act.object && !act.patient && !act.agent) return false;
  if (kind === "trigger") return number === t;
  return kind === "prep" ? prep === "on" || prep === "of" : kind === "span";
}
