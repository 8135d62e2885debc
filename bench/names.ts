import { readdirSync, readFileSync } from "node:fs";
import type { Gazetteer } from "../src/gazetteer/types.js";
import { randomBelow } from "./measure.js";

/** The gazetteers of a directory, in the order of their file names. */
export function readGazetteers(directory: string): Gazetteer[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".json") && !file.includes("schema"))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${directory}/${file}`, "utf8")) as Gazetteer)
    .filter((gazetteer) => Array.isArray(gazetteer.entries));
}

/** Every name of the gazetteers, once, in order. */
export function allNames(gazetteers: readonly Gazetteer[]): string[] {
  const names = new Set<string>();
  for (const { entries } of gazetteers)
    for (const entry of entries)
      for (const name of [entry.name, ...(entry.names ?? [])]) names.add(typeof name === "string" ? name : name.name);
  return [...names];
}

const HEADS: readonly string[] = [
  "حي",
  "قرية",
  "مدرسة",
  "جامع",
  "مشفى",
  "شارع",
  "دوار",
  "حاجز",
  "معسكر",
  "تل",
  "جسر",
  "محطة",
  "سوق",
  "مزرعة",
  "لواء",
  "كتيبة شهداء",
  "طريق",
  "مخيم",
];
const TAILS: readonly string[] = [
  "الشرقي",
  "الغربي",
  "الشمالي",
  "الجنوبي",
  "القديم",
  "الجديد",
  "الكبير",
  "الصغير",
  "الفوقاني",
  "التحتاني",
  "العسكري",
];

/**
 * `count` names: real ones as far as they go, in random order, then names composed of them as the press composes names
 * (a head before, an adjective behind, two names with a dash). The same names on every run.
 */
export function makeNames(real: readonly string[], count: number): string[] {
  const random = randomBelow(count);
  const shuffled = [...real];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const other = random(i + 1);
    [shuffled[i], shuffled[other]] = [shuffled[other]!, shuffled[i]!];
  }
  const names = new Set(shuffled.slice(0, count));
  while (names.size < count) {
    const base = real[random(real.length)]!;
    const shape = random(3);
    if (shape === 0) names.add(`${HEADS[random(HEADS.length)]!} ${base}`);
    else if (shape === 1) names.add(`${base} ${TAILS[random(TAILS.length)]!}`);
    else names.add(`${HEADS[random(HEADS.length)]!} ${base} – ${real[random(real.length)]!}`);
  }
  return [...names];
}

/** A gazetteer of bare names. */
export function gazetteerOf(names: readonly string[]): Gazetteer {
  return { name: "bench", type: "place", entries: names.map((name, i) => ({ id: String(i), name })) };
}
