import { isMediaSpan } from "../../detect/incidents/media.js";
import { attach } from "./attach.js";
import { datesAct } from "./date-role.js";
import { type Draft, hasLinked, link } from "./draft.js";
import { partyLink } from "./parties.js";
import { FACILITIES, placeTypeOf } from "./place-choice.js";
import { FIRES, isHit, isSeatOfSource, isWhere } from "./place-role.js";
import type { Scene } from "./scene.js";
import { canCost } from "./tolls.js";
import { claimLink, victimLink } from "./victims.js";

/** Gives each span its place in the incidents of its sentence. */
export function linkSpans(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, sources } = scene;
  const draftOf: (Draft | undefined)[] = new Array(scene.triggers.length).fill(undefined);
  for (const draft of drafts) draftOf[draft.trigger] = draft;
  for (let s = 0; s < reading.spans.length; s++) {
    const { type } = reading.spans[s]!;
    if (reading.last[s]! < reading.first[s]!) continue;
    if (type === "actor") {
      if (isMediaSpan(reading.spans[s])) continue;
      const found = sources.has(s)
        ? claimLink(scene, s)
        : (victimLink(scene, scene.governors[s]!.head) ?? partyLink(scene, s));
      const draft = found && draftOf[found.trigger];
      if (draft) link(draft, s, found.role, found.why);
      continue;
    }
    let t = attach(scene, s, type === "casualty" ? (each) => canCost(scene, each, s) : undefined);
    if (t < 0 && type === "weapon") t = toldBefore(scene, s);
    const draft = t < 0 ? undefined : draftOf[t];
    if (!draft) continue;
    if (type === "place") {
      if (!isWhere(scene, t, s) || isSeatOfSource(scene, s)) continue;
      link(draft, s, "places", "nearest event word of its sentence");
      if (FACILITIES.has(placeTypeOf(scene, s)) && isHit(scene, t, s))
        link(draft, s, "target", "a facility that was hit");
    } else if (type === "weapon") {
      link(draft, s, "weapons", "nearest event word of its sentence");
      const verb = verbAfter(scene, s);
      const next = verb < 0 ? undefined : draftOf[verb];
      if (next) link(next, s, "weapons", "subject of the verb");
    } else if (type === "casualty") link(draft, s, "casualties", "nearest event word of its sentence");
    else if (type === "date" && datesAct(scene, t, s) && !hasLinked(draft, "date"))
      link(draft, s, "date", "nearest event word of its sentence");
  }
}

/** How far back the act may be told that a weapon belongs to whose own sentence tells of none, in sentences. */
const SENTENCES_BACK = 2;

/** `وأظهرت الصور بقايا صواريخ عنقودية`: the last act before a weapon whose sentence tells of none; -1 where it is not told of fire. */
function toldBefore({ reading, triggers, live, rank }: Scene, s: number): number {
  const word = reading.first[s]!;
  const t = live[rank[word]! - 1];
  if (t === undefined || !FIRES.has(triggers[t]!.type)) return -1;
  return reading.sentence[word]! - reading.sentence[triggers[t]!.first]! <= SENTENCES_BACK ? t : -1;
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
