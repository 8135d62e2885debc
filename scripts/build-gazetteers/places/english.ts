import { soundKey } from "../../../src/text/sound-key.js";
import type { Draft } from "./draft.js";
import { readTable } from "./rows.js";

/** Between the names of a label that holds two: `Maskana - Onaiza`, `Al Thawra / Al Jourah`. */
const BETWEEN_NAMES = /\s+-\s+|[/_]/;

/** A direction alone belongs to the name before it: `Abu Kbee - East`. */
const DIRECTION = /\s+[-/]\s+(?=(?:North|South|East|West)(?:ern)?$)/;

/**
 * Gives a place the English names of a label: the one that sounds like its Arabic name is shown, and where none does, the first. The
 * others are further English names, but for the unit that the label adds (`Deir Hanna / Lattakia`).
 *
 * @param isUnit whether a name is that of a unit
 */
export function setEnglish(place: Draft, label: string, isUnit: (name: string) => boolean = () => false): void {
  const names = label
    .replace(DIRECTION, " ")
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name, i) => name !== "" && (i === 0 || !isUnit(name)));
  const key = soundKey(place.name);
  const shown = names.find((name) => soundKey(name) === key) ?? names[0] ?? "";
  place.en = shown;
  const others = names.filter((name) => name !== shown);
  if (others.length > 0) place.enNames = others;
}

/**
 * The Arabic names of a settlement with the one first that its English name transliterates, where the first does not: two names of
 * a village are shown as a pair.
 */
export function paired(names: readonly string[], english: string): string[] {
  const key = soundKey(english);
  const at = names.findIndex((name) => soundKey(name) === key);
  return at <= 0 ? [...names] : [names[at]!, ...names.filter((_, i) => i !== at)];
}

/** English names that the tables have wrong: `english.tsv`. Throws on a row of no place. */
export function correctEnglish(byId: ReadonlyMap<string, Draft>): void {
  for (const row of readTable(new URL("../data/places/english.tsv", import.meta.url), "\t")) {
    const place = byId.get(row.id!);
    if (!place) throw new Error(`expected a place with the id ${row.id} (english.tsv)`);
    place.en = row.en ?? "";
    delete place.enNames;
  }
}
