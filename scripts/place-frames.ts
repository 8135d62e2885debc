import { readFileSync } from "node:fs";
import type { PlaceEntry } from "../src/gazetteer/types.js";

/**
 * Sentences of our own for the training of weights: `bare` ones take the name of a city or town, `placed` ones a village and its
 * governorate; in those of `not`, words that are names as well are no places.
 */
const FRAMES: Readonly<Record<"bare" | "placed" | "not", readonly string[]>> = JSON.parse(
  readFileSync("scripts/place-frames.json", "utf8"),
);

/** Texts in which no place is named. */
export const ORDINARY: readonly string[] = FRAMES.not;

/** A sentence with a name in it, and what the sentence weighs in training. */
export interface FramedName {
  readonly text: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

const NAME_SHARE = 0.03;
/** Names that are ordinary words too are few, and say most. */
const HEAD_SHARE = 0.15;
const ORDINARY_NAME_SHARE = 0.08;
/** One name in so many for each frame, so that the frames together use them all. */
const NAMES_STEP = 4;
const VILLAGES_STEP = 40;
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "farm"]);

/** Every frame with its share of the names. */
export function* framedNames(entries: readonly PlaceEntry[]): Generator<FramedName> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const bearers = new Map<string, number>();
  for (const { name, placeType } of entries)
    if (SETTLEMENTS.has(placeType)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const towns = entries.filter(
    ({ name, placeType }) => placeType === "city" || (placeType === "town" && bearers.get(name) === 1),
  );
  const villages = entries.filter(({ placeType, tier }) => placeType === "village" && tier !== "low");
  for (const [at, frame] of FRAMES.bare.entries())
    for (const [n, town] of towns.entries())
      if (town.ambiguity?.length) yield framed(frame, town, "", ORDINARY_NAME_SHARE);
      else if (n % NAMES_STEP === at % NAMES_STEP) yield framed(frame, town, "", NAME_SHARE);
  for (const [at, frame] of FRAMES.placed.entries())
    for (let n = at; n < villages.length; n += VILLAGES_STEP)
      yield* placed(frame, villages[n]!, governorateOf(villages[n]!, byId));
}

/** The village of a frame, and the governorate that heads it. */
function* placed(frame: string, village: PlaceEntry, governorate: PlaceEntry | undefined): Generator<FramedName> {
  if (!governorate) return;
  const whole = framed(frame, village, governorate.name, NAME_SHARE);
  yield whole;
  if (frame.startsWith("{P}"))
    yield { ...whole, id: governorate.id, start: 0, end: governorate.name.length, share: HEAD_SHARE };
}

function framed(frame: string, { name, id }: PlaceEntry, governorate: string, share: number): FramedName {
  const text = frame.replace("{P}", governorate);
  const start = text.indexOf("{X}");
  return { text: text.replace("{X}", name), id, start, end: start + name.length, share };
}

function governorateOf(entry: PlaceEntry, byId: ReadonlyMap<string, PlaceEntry>): PlaceEntry | undefined {
  for (let at: PlaceEntry | undefined = entry; at; at = at.parent === undefined ? undefined : byId.get(at.parent))
    if (at.placeType === "governorate") return at;
  return undefined;
}
