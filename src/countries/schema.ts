import * as v from "valibot";
import { type Problem, show } from "../errors.js";
import { PLACE_TYPES } from "../gazetteer/types.js";
import type { Arm } from "../lexicon/parts/actors.js";
import { ISO_DATE } from "../text/patterns.js";
import { type CountryProfile, PARTY_KINDS, SIDE_ROLES } from "./profile.js";

/** Every message is the words for what was expected. */
const text: v.GenericSchema<string> = v.pipe(v.string("text"), v.nonEmpty("text that is not empty"));
const flag: v.GenericSchema<boolean> = v.boolean("true or false");
const words: v.GenericSchema<string[]> = v.array(text, "a list of texts");
const date: v.GenericSchema<string> = v.pipe(
  v.string("a date (text)"),
  v.regex(ISO_DATE, "an ISO 8601 date: YYYY, YYYY-MM or YYYY-MM-DD"),
);
const code: v.GenericSchema<string> = v.pipe(
  v.string("an ISO 3166-1 code (text)"),
  v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capital letters"),
);

function oneOf(options: readonly string[]): v.GenericSchema<string> {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

/** Strict, since a misspelt field would be left out without a word. */
function objectOf(entries: v.ObjectEntries, what: string): v.GenericSchema {
  const known = `one of the fields ${Object.keys(entries).join(", ")}`;
  return v.strictObject(entries, (issue) => {
    if (issue.path === undefined) return what;
    return issue.expected === "never" ? known : "a value, since it is required";
  });
}

const ARMS: Readonly<Record<Arm, true>> = {
  air: true,
  helicopter: true,
  drone: true,
  artillery: true,
  navy: true,
  forces: true,
  army: true,
  militias: true,
  factions: true,
  gunmen: true,
  base: true,
  airdefence: true,
  intelligence: true,
  police: true,
  side: true,
  aggression: true,
  government: true,
  parliament: true,
  ministry: true,
  media: true,
  security: true,
};
const arms = v.record(oneOf([...Object.keys(ARMS), "*"]), text, "an object of actor ids by arm");

const party = objectOf(
  {
    kind: v.optional(oneOf(PARTY_KINDS)),
    adjectives: v.optional(words),
    arms: v.optional(arms),
    domestic: v.optional(flag),
    warring: v.optional(flag),
    sponsor: v.optional(flag),
  },
  "a party (an object)",
);
const side = objectOf({ role: v.optional(oneOf(SIDE_ROLES)), allies: v.optional(text) }, "a side (an object)");
const government = objectOf({ from: v.optional(date), arms }, "a government (an object)");
const zone = objectOf({ side: text, from: date, to: v.optional(date), areas: words }, "a zone (an object)");

const profile = objectOf(
  {
    code,
    placeId: v.optional(text),
    nationality: v.optional(text),
    parties: v.optional(v.record(v.string(), party, "an object of parties by key")),
    owners: v.optional(v.record(v.string(), text, "an object of keys of parties by actor id")),
    sides: v.optional(v.record(v.string(), side, "an object of sides by name")),
    governments: v.optional(v.array(government, "a list of governments")),
    zones: v.optional(v.array(zone, "a list of zones")),
    involvedCountries: v.optional(v.array(code, "a list of ISO 3166-1 codes")),
    undatedDay: v.optional(date),
    levels: v.optional(v.array(oneOf(PLACE_TYPES), "a list of place types")),
    countrysideAdjectives: v.optional(v.record(v.string(), text, "an object of unit ids by adjective")),
  },
  "a country profile (an object)",
);

/** Everything that keeps a value from being a country profile, each at its path; nothing where it is one. */
export function profileProblems(value: unknown): Problem[] {
  const { issues = [], success } = v.safeParse(profile, value);
  const problems: Problem[] = issues.map(({ path = [], message, input }) => ({
    at: path.reduce((at, { key }) => at + (typeof key === "number" ? `[${key}]` : `.${String(key)}`), "country"),
    expected: message,
    received: show(input),
  }));
  return success ? unorderedGovernments(value as CountryProfile) : problems;
}

/** The first government may lack its day, every later one follows the one before it. */
function unorderedGovernments({ governments = [] }: CountryProfile): Problem[] {
  return governments.flatMap(({ from }, i) => {
    const before = governments[i - 1]?.from ?? "";
    if (i === 0 || (from !== undefined && from > before)) return [];
    const expected = before === "" ? "a date" : `a date after ${before}`;
    return [{ at: `country.governments[${i}].from`, expected, received: show(from) }];
  });
}
