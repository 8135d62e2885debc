import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import type { Scene } from "./scene.js";

/** A death or wound is the toll of the attack that its sentence names. */
export function isToll({ act, first }: Trigger, { sentence }: Reading, attacked: ReadonlySet<number>): boolean {
  return (act.toll || act.massacre) && attacked.has(sentence[first]!);
}

/** The sentences that name an attack. @param standing numbers of the triggers that are not refused */
export function attackedSentences(
  { sentence }: Reading,
  triggers: readonly Trigger[],
  standing: readonly number[],
): ReadonlySet<number> {
  const attacked = new Set<number>();
  for (const t of standing) {
    const { act, type, first } = triggers[t]!;
    if (!act.toll && !act.massacre && CAUSES_DEATH.has(type)) attacked.add(sentence[first]!);
  }
  return attacked;
}

const CAUSES_DEATH: ReadonlySet<string> = new Set([
  "air-strike",
  "shelling",
  "chemical-attack",
  "explosion",
  "suicide-bombing",
  "clash",
  "ground-attack",
  "shooting",
  "raid-arrest",
]);

/** Whether an act can have a toll of that kind: arrests have the arrested, deaths are of attacks. */
export function canCost({ reading, triggers }: Scene, t: number, s: number): boolean {
  const { type } = triggers[t]!;
  const { kind } = reading.spans[s] as { kind?: string };
  if (kind === "detained") return type === "raid-arrest" || type === "abduction";
  if (kind === "missing") return type === "abduction" || CAUSES_DEATH.has(type);
  if (kind === "displaced") return type === "displacement";
  return CAUSES_DEATH.has(type) || type === "killing" || type === "destruction" || type === "abduction";
}
