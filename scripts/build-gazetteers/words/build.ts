import { join } from "node:path";
import type { EventEntry, Gazetteer, NameRecord, WeaponEntry } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { LICENCE, readJsonFile, readJsonLines, VERSION } from "../write.js";
import { conjugate } from "./conjugate.js";
import { inflect, type Noun, type Phrase } from "./inflect.js";
import { readModels, type WeaponModel } from "./models.js";

/** A row of `data/weapons.jsonl` or `data/events.jsonl`. */
interface WordRow {
  readonly id: string;
  /** The row adds names to this entry: short forms that need a context. */
  readonly as?: string;
  readonly en: string;
  readonly name: string;
  readonly context?: boolean;
  readonly needsContext?: boolean;
  readonly phrases: readonly Phrase[];
  readonly names?: readonly string[];
  readonly verbs?: readonly (readonly [perfect: string, imperfect: string])[];
  readonly weaponClass?: string;
  readonly eventClass?: string;
  readonly acled?: string;
  readonly plover?: string;
}

type Inventory = Readonly<
  Record<"weapon" | "event", Readonly<Record<string, readonly { form: string; docs: number }[]>>>
>;

const SOURCES = {
  press: "Word forms counted in Arabic press and local networks on the war in Syria, 2012 to 2025",
  editorial: "Regular forms and general knowledge of the language of the field",
} as const;
const data = (file: string): URL => new URL(`../data/${file}`, import.meta.url);

/** Both gazetteers, from the folder of facts. */
export function buildWords(factsFolder: string): { weapons: Gazetteer; events: Gazetteer } {
  const inventory = readJsonFile<Inventory>(join(factsFolder, "actors", "word-inventories.json"));
  const nouns = new Map(readJsonLines<Noun>(data("nouns.jsonl")).map((noun) => [noun.noun, noun]));
  const seen = new Set(
    [...Object.values(inventory.weapon), ...Object.values(inventory.event)].flatMap((forms) =>
      forms.filter(({ docs }) => docs > 0).map(({ form }) => normalize(form)),
    ),
  );
  const header = { version: VERSION, licence: LICENCE, sources: SOURCES };
  const taken = new Set<string>();
  const models = readModels(nouns).map((model) => modelEntry(model, seen, taken));
  const families = toEntries(readJsonLines<WordRow>(data("weapons.jsonl")), nouns, seen, taken);
  const events = toEntries(readJsonLines<WordRow>(data("events.jsonl")), nouns, seen, new Set());
  return {
    weapons: { name: "weapons", type: "weapon", ...header, entries: [...families, ...models] },
    events: { name: "events", type: "event", ...header, entries: events },
  };
}

/** A make as an entry. Throws where its name is another make's already. */
function modelEntry(model: WeaponModel, seen: ReadonlySet<string>, taken: Set<string>): WeaponEntry {
  const { id, name, model: en, weaponClass, parent, origin } = model;
  const isNew = (other: string): boolean => !taken.has(normalize(other)) && !!taken.add(normalize(other));
  if (!isNew(name)) throw new Error(`expected a name of its own for ${id} (weapon-models.tsv), got ${name}`);
  const names = model.names.filter(isNew);
  const inContext = model.namesInContext
    .filter(isNew)
    .map((other): NameRecord => ({ name: other, needsContext: true }));
  return {
    id,
    name,
    en,
    weaponClass,
    model: en,
    ...(origin ? { origin } : {}),
    parent,
    names: [...names, ...inContext],
    source: [name, ...names].some((other) => seen.has(normalize(other))) ? "press editorial" : "editorial",
  };
}

function toEntries(
  rows: readonly WordRow[],
  nouns: ReadonlyMap<string, Noun>,
  seen: ReadonlySet<string>,
  taken: Set<string>,
): (WeaponEntry | EventEntry)[] {
  const namesOf = new Map(rows.map((row) => [row.id, ownNames(row, nouns, taken)]));
  return rows
    .filter((row) => row.as === undefined)
    .map(({ id, name, en, weaponClass, eventClass, acled, plover, context, needsContext }) => {
      const shorts = rows.filter((row) => row.as === id).flatMap((row) => namesOf.get(row.id)!);
      const all = [...namesOf.get(id)!, ...shorts];
      return {
        id,
        name,
        en,
        ...(weaponClass ? { weaponClass } : {}),
        ...(eventClass ? { eventClass } : {}),
        ...(acled ? { acled } : {}),
        ...(plover ? { plover } : {}),
        ...(context || needsContext ? { needsContext: true } : {}),
        names: all.filter((record) => record.name !== name).map((r) => (r.needsContext ? r : r.name)),
        source: all.some((record) => seen.has(normalize(record.name))) ? "press editorial" : "editorial",
      } as WeaponEntry;
    });
}

/** The names that a row yields and no row before it: a form has one entry. */
function ownNames(row: WordRow, nouns: ReadonlyMap<string, Noun>, taken: Set<string>): NameRecord[] {
  const written = [
    ...(row.name ? [row.name] : []),
    ...row.phrases.flatMap((phrase) => inflect(phrase, nouns)),
    ...(row.names ?? []),
    ...(row.verbs ?? []).flatMap(([perfect, imperfect]) => conjugate(perfect, imperfect)),
  ];
  return written
    .filter((name) => {
      const key = normalize(name);
      return !taken.has(key) && taken.add(key);
    })
    .map((name) => ({
      name,
      ...(row.context || (row.needsContext && !name.includes(" ")) ? { needsContext: true } : {}),
    }));
}
