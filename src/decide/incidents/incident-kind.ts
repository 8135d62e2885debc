import type { IncidentType } from "../../incident-types.js";
import { MEAN, type Means } from "../../lexicon/parts/incidents.js";
import { valueAt } from "../../lexicon/read.js";
import { type Draft, linked } from "./draft.js";
import type { Scene } from "./scene.js";

/** What weapons of a class say of the means. */
const BY_WEAPON: Readonly<Record<string, Means>> = {
  "air-defence": "airdefence",
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
const BY_ARM: Readonly<Record<string, Means>> = {
  air: "air",
  helicopter: "air",
  drone: "air",
  artillery: "shell",
  airdefence: "airdefence",
};

/** Types that a means may change, and into what. The first means of the order that is there decides. */
const ORDER: readonly Means[] = ["airdefence", "chem", "suicide", "air", "bomb", "shell", "gun", "raid"];
const CHANGED: Readonly<Partial<Record<IncidentType, Readonly<Partial<Record<Means, IncidentType>>>>>> = {
  shelling: {
    airdefence: "interception",
    shell: "shelling",
    chem: "chemical-attack",
    air: "air-strike",
    bomb: "explosion",
    gun: "shooting",
    raid: "raid-arrest",
  },
  "air-strike": { airdefence: "interception", chem: "chemical-attack" },
  "ground-attack": {
    chem: "chemical-attack",
    suicide: "suicide-bombing",
    air: "air-strike",
    shell: "shelling",
    bomb: "explosion",
  },
  explosion: { suicide: "suicide-bombing" },
};

/** Means that only say what a word is that says no more than that something was aimed at. */
const AIMED: ReadonlySet<Means> = new Set(["gun", "raid"]);

/** Adjectives and means this far after an event word belong to it. */
const REACH = 5;

/** What an incident is, with its means: means decide before the word. */
export function typeWithMeans(scene: Scene, draft: Draft): IncidentType {
  const { reading, triggers, rank } = scene;
  const changes = CHANGED[draft.type];
  if (!changes) return draft.type;
  let means = hitsProjectile(scene, draft) ? bitOf("airdefence") : 0;
  for (const { role, span: s } of draft.links) {
    if (role !== "weapons" && role !== "by") continue;
    const span = reading.spans[s] as { weaponClass?: string | null; via?: string };
    means |= bitOf(BY_WEAPON[span.weaponClass ?? ""] ?? BY_ARM[span.via ?? ""]);
    if (reading.spans[s]!.type === "weapon")
      for (let k = reading.first[s]!; k <= reading.last[s]!; k++) means |= bitOf(valueAt(reading.words, k, MEAN));
  }
  for (const t of draft.mentions) {
    const { first, last } = triggers[t]!;
    for (let k = Math.max(0, first - 3); k <= last + REACH && k < reading.words.count; k++) {
      if (reading.sentence[k] !== reading.sentence[first]) continue;
      if (k > last && rank[k + 1]! > rank[k]!) break; // another event word
      if (reading.clause[k] === reading.clause[first]) means |= bitOf(valueAt(reading.words, k, MEAN));
    }
  }
  if (means === 0) return draft.type;
  const open = draft.mentions.every((t) => triggers[t]!.act.open);
  for (const mean of ORDER) {
    const changed = (means & bitOf(mean)) === 0 ? undefined : changes[mean];
    if (changed && (open || !(AIMED.has(mean) || draft.type === "ground-attack"))) return changed;
  }
  return draft.type;
}

/** A number with a bit for a means; 0 for none. */
function bitOf(mean: Means | undefined): number {
  return mean === undefined ? 0 : 1 << ORDER.indexOf(mean);
}

/** The object of a verb, right after its subject, is an aircraft or a missile: `استهدفت المضادات طائرة`. */
function hitsProjectile({ reading, governors, triggers }: Scene, draft: Draft): boolean {
  const { act, verb } = triggers[draft.trigger]!;
  if (!verb || !act.open) return false;
  return draft.links.some(({ role, span: s }) => {
    if (role !== "weapons" || governors[s]!.kind !== "span") return false;
    const { weaponClass } = reading.spans[s] as { weaponClass?: string | null };
    return PROJECTILES.has(weaponClass ?? "") && linked(draft, "by").includes(governors[s]!.number);
  });
}

const PROJECTILES: ReadonlySet<string> = new Set(["aircraft", "drone", "helicopter", "missile", "rocket"]);
