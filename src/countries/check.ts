import { type Problem, show, YaqutError } from "../errors.js";
import type { CountryProfile } from "./profile.js";

const LISTS = ["governments", "zones", "involvedCountries", "levels"] as const;
const TABLES = ["parties", "owners", "sides", "countrysideAdjectives"] as const;
const CODE = /^[A-Z]{2}$/;

/**
 * The least that a tagger needs of a profile: a code, and lists and tables where they belong. `defineCountry` checks everything.
 *
 * @throws YaqutError `OPTION_INVALID` with all problems
 */
export function checkCountry(value: unknown): asserts value is CountryProfile {
  const at = "options.country";
  const problems: Problem[] = [];
  const expect = (holds: boolean, where: string, expected: string, received: unknown): void => {
    if (!holds) problems.push({ at: where, expected, received: show(received) });
  };
  expect(isTable(value), at, "a country profile (an object)", value);
  if (isTable(value)) {
    const { code } = value;
    expect(
      typeof code === "string" && CODE.test(code),
      `${at}.code`,
      "an ISO 3166-1 code of two capital letters",
      code,
    );
    for (const field of LISTS)
      expect(value[field] === undefined || Array.isArray(value[field]), `${at}.${field}`, "a list", value[field]);
    for (const field of TABLES)
      expect(value[field] === undefined || isTable(value[field]), `${at}.${field}`, "an object", value[field]);
  }
  if (problems.length > 0) throw new YaqutError("OPTION_INVALID", "not a country profile", problems);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
