import type { IncidentStatus } from "../../incident.js";
import type { IncidentType } from "../../incident-types.js";
import { FAIL, HEDGE, MEAN, type Means, STAGED } from "../../lexicon/parts/incidents.js";
import { phraseAt, valueAt } from "../../lexicon/read.js";
import { type Draft, linked, type Scene } from "./draft.js";

/** What weapons of a class say of the means. */
const BY_WEAPON: Readonly<Record<string, Means>> = {
  aircraft: "air",
  drone: "air",
  helicopter: "air",
  "barrel-bomb": "air",
  artillery: "shell",
  rocket: "shell",
  missile: "shell",
  mortar: "shell",
  "rocket-artillery": "shell",
  "armoured-vehicle": "shell",
  chemical: "chem",
  ied: "bomb",
  mine: "bomb",
  "vehicle-bomb": "bomb",
  "explosive-remnant": "bomb",
  "suicide-device": "suicide",
  "small-arms": "gun",
};
/** What the arm of a party says of its means. */
const BY_ARM: Readonly<Record<string, Means>> = { air: "air", helicopter: "air", drone: "air", artillery: "shell" };

/** Types that a means may change, and into what. The first means of the order that is there decides. */
const ORDER: readonly Means[] = ["chem", "suicide", "air", "bomb", "shell", "gun", "raid"];
const CHANGED: Readonly<Partial<Record<IncidentType, Readonly<Partial<Record<Means, IncidentType>>>>>> = {
  shelling: { chem: "chemical-attack", air: "air-strike", bomb: "explosion", gun: "shooting", raid: "raid-arrest" },
  "air-strike": { chem: "chemical-attack" },
  "ground-attack": {
    chem: "chemical-attack",
    suicide: "suicide-bombing",
    air: "air-strike",
    shell: "shelling",
  },
  explosion: { suicide: "suicide-bombing" },
};

/** Adjectives and means this far after an event word belong to it. */
const REACH = 5;

/** What an incident is, with its means: means decide before the word. */
export function typeWithMeans(scene: Scene, draft: Draft): IncidentType {
  const { reading, triggers } = scene;
  const changes = CHANGED[draft.type];
  if (!changes) return draft.type;
  const means = new Set<Means>();
  for (const s of [...linked(draft, "weapons"), ...linked(draft, "by")]) {
    const span = reading.spans[s] as { weaponClass?: string | null; via?: string };
    const mean = BY_WEAPON[span.weaponClass ?? ""] ?? BY_ARM[span.via ?? ""];
    if (mean) means.add(mean);
  }
  for (const t of draft.mentions) {
    const { first, last } = triggers[t]!;
    for (let k = Math.max(0, first - 3); k <= last + REACH && k < reading.words.count; k++) {
      if (reading.sentence[k] !== reading.sentence[first]) continue;
      if (k > last && scene.live.some((o) => o !== t && triggers[o]!.first === k)) break;
      const mean = valueAt(reading.words, k, MEAN);
      if (mean && reading.clause[k] === reading.clause[first]) means.add(mean);
    }
  }
  for (const mean of ORDER) if (means.has(mean) && changes[mean]) return changes[mean];
  return draft.type;
}

/** How far around an event word doubt about it is said. */
const DOUBT_BEFORE = 4;
const DOUBT_AFTER = 6;

/** How an incident is told. */
export function statusOf(scene: Scene, draft: Draft): IncidentStatus {
  const { reading, triggers } = scene;
  const { words } = reading;
  for (const t of draft.mentions) {
    const { first, last } = triggers[t]!;
    for (let k = last + 1; k <= last + 14 && k < words.count; k++)
      if (reading.sentence[k] === reading.sentence[first] && phraseAt(words, k, STAGED)) return "denied";
    for (let k = Math.max(0, first - 3); k < first; k++)
      if (reading.clause[k] === reading.clause[first] && phraseAt(words, k, FAIL)) return "failed";
    if (phraseAt(words, last + 1, FAIL)) return "failed";
    for (let k = Math.max(0, first - DOUBT_BEFORE); k <= last + DOUBT_AFTER && k < words.count; k++)
      if (reading.sentence[k] === reading.sentence[first] && reading.at[k]! < 0 && phraseAt(words, k, HEDGE))
        return "claimed";
  }
  const sources = linked(draft, "source");
  return sources.length > 0 && sources.every((s) => isWarParty(scene, s)) ? "claimed" : "reported";
}

function isWarParty({ reading }: Scene, s: number): boolean {
  const type = (reading.spans[s] as { actorType?: string | null }).actorType ?? "";
  return WAR_PARTY.test(type);
}

/** Kinds of actors that fight. */
const WAR_PARTY =
  /^(rebel|state-|militia|jihadist|foreign-(military|security|state)|armed|operations|palestinian|other-armed|coalition|pmc|media-armed)/;
