import * as v from "valibot";
import { ISO_DATE } from "../text/patterns.js";
import { AMBIGUITY_CLASSES, NAME_USES, PLACE_TYPES, PRECISIONS } from "./types.js";

/**
 * The run-time shape of gazetteers. Every message is the words for what was expected: `parse.ts` makes errors of them.
 * Objects are loose: an entry may carry whatever else its owner knows (`beds`, `caseId`).
 */

const text: v.GenericSchema<string> = v.pipe(v.string("text"), v.nonEmpty("text that is not empty"));
const name: v.GenericSchema<string> = v.pipe(
  v.string("a name (text)"),
  v.regex(/[\p{L}\p{N}]/u, "a name with at least one letter or digit"),
);
const id: v.GenericSchema<string> = v.pipe(
  v.string("an id (text)"),
  v.regex(/^[^\s\p{Cc}\p{Cf}]+$/u, "an id without spaces and control characters"),
);
const date: v.GenericSchema<string> = v.pipe(
  v.string("a date (text)"),
  v.regex(ISO_DATE, "an ISO 8601 date: YYYY, YYYY-MM or YYYY-MM-DD"),
);
const flag: v.GenericSchema<boolean> = v.boolean("true or false");
const ids: v.GenericSchema<Record<string, string>> = v.record(v.string(), text, "an object of ids by system");

function oneOf<const Options extends readonly string[]>(options: Options): v.GenericSchema<Options[number]> {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

function between(min: number, max: number, what: string): v.GenericSchema<number> {
  const words = `${what} between ${min} and ${max}`;
  return v.pipe(v.number(words), v.minValue(min, words), v.maxValue(max, words));
}

function objectOf<const Entries extends v.ObjectEntries>(
  entries: Entries,
  what: string,
): v.LooseObjectSchema<Entries, (issue: v.LooseObjectIssue) => string> {
  return v.looseObject(entries, (issue) => (issue.input === undefined ? "a value, since it is required" : what));
}

const ambiguity = v.optional(v.array(oneOf(AMBIGUITY_CLASSES), "a list of ambiguity classes"));

const nameRecord = objectOf(
  {
    name,
    use: v.optional(oneOf(NAME_USES)),
    needsContext: v.optional(flag),
    ambiguity,
    from: v.optional(date),
    to: v.optional(date),
    source: v.optional(text),
  },
  "a name record (an object)",
);

const base = {
  id,
  name,
  names: v.optional(v.array(v.union([name, nameRecord], "a name: text or a record"), "a list of names")),
  en: v.optional(text),
  enNames: v.optional(v.array(text, "a list of English names")),
  ambiguity,
  needsContext: v.optional(flag),
  parent: v.optional(id),
  source: v.optional(text),
  note: v.optional(text),
} as const;

const place = {
  ...base,
  placeType: oneOf(PLACE_TYPES),
  location: v.optional(
    v.strictTuple(
      [between(-180, 180, "a longitude"), between(-90, 90, "a latitude")],
      "a location: [longitude, latitude] in degrees",
    ),
  ),
  precision: v.optional(oneOf(PRECISIONS)),
  radiusKm: v.optional(between(0, 20_040, "a radius in kilometres")),
  population: v.optional(between(0, 1e9, "a population")),
  rank: v.optional(v.pipe(between(1, 9, "a rank"), v.integer("a whole number from 1 to 9"))),
  tier: v.optional(v.literal("low", '"low"')),
  ids: v.optional(ids),
  seat: v.optional(id),
} as const;

const sidePeriod = objectOf(
  { side: text, from: v.optional(date), to: v.optional(date) },
  "a period of a side (an object)",
);
const relation = objectOf(
  { type: text, to: id, date: v.optional(date), source: v.optional(text) },
  "a relation (an object)",
);
const actor = {
  ...base,
  actorType: text,
  side: v.optional(v.union([text, v.array(sidePeriod, "a list of periods")], "a side: text or a list of periods")),
  from: v.optional(date),
  to: v.optional(date),
  relations: v.optional(v.array(relation, "a list of relations")),
  ids: v.optional(ids),
} as const;

/** The fields of entries by the type of their gazetteer; any other type has the base fields alone. */
export const entryFields: {
  readonly base: v.ObjectEntries;
  readonly place: v.ObjectEntries;
  readonly actor: v.ObjectEntries;
  readonly weapon: v.ObjectEntries;
  readonly event: v.ObjectEntries;
} = {
  base,
  place,
  actor,
  weapon: { ...base, weaponClass: text, model: v.optional(text), origin: v.optional(text) },
  event: { ...base, eventClass: text, acled: v.optional(text), plover: v.optional(text) },
};
export type KnownType = Exclude<keyof typeof entryFields, "base">;

const accepted = objectOf(
  { code: text, ids: v.optional(v.array(id, "a list of ids")), reason: text },
  "an accepted finding (an object)",
);

/** The schema of a gazetteer of a type. */
export function gazetteerSchema(type: string): v.GenericSchema {
  const fields = Object.hasOwn(entryFields, type) ? entryFields[type as KnownType] : entryFields.base;
  return objectOf(
    {
      name: id,
      type: id,
      version: v.optional(text),
      licence: v.optional(text),
      sources: v.optional(v.record(v.string(), text, "an object of descriptions by source key")),
      accept: v.optional(v.array(accepted, "a list of accepted findings")),
      entries: v.array(objectOf(fields, "an entry (an object)"), "a list of entries"),
    },
    "a gazetteer (an object)",
  );
}
