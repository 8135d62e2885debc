import { type Problem, show } from "../../errors.js";
import { SPAN_FIELDS } from "../check-finding.js";

const KEYS: readonly string[] = ["id", "match", "gives", "data", "confidence", "source"];
/** Fields that a pattern fills in, beside those of every span. */
const OWN_FIELDS: readonly string[] = [...SPAN_FIELDS, "pattern", "captures"];
/** What spans of a type cannot do without, and no pattern can guess. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { casualty: ["kind", "min", "max"] };

/** What is wrong with what a row gives; its pattern is checked where it is parsed. @param at where the row stands, for problems */
export function rowProblems(row: unknown, at: string): Problem[] {
  if (!isRecord(row)) return [{ at, expected: "an object { id, match, gives }", received: show(row) }];
  const problems: Problem[] = [];
  const { gives, data = {}, confidence, source } = row;
  const expect = (holds: boolean, key: string, expected: string): void => {
    if (!holds) problems.push({ at: `${at}.${key}`, expected, received: show(row[key]) });
  };
  for (const key of Object.keys(row)) expect(KEYS.includes(key), key, `one of ${KEYS.join(", ")}`);
  expect(typeof gives === "string" && gives !== "", "gives", "a type: a text that is not empty");
  expect(
    confidence === undefined || (typeof confidence === "number" && confidence >= 0 && confidence <= 1),
    "confidence",
    "a number from 0 to 1",
  );
  expect(source === undefined || typeof source === "string", "source", "a text");
  expect(isRecord(data), "data", "an object");
  if (!isRecord(data)) return problems;
  for (const key of OWN_FIELDS)
    if (Object.hasOwn(data, key)) {
      const expected = `a name other than ${OWN_FIELDS.join(", ")}, which the tagger fills in`;
      problems.push({ at: `${at}.data.${key}`, expected, received: show(data[key]) });
    }
  for (const key of NEEDED[String(gives)] ?? [])
    if (!Object.hasOwn(data, key))
      problems.push({
        at: `${at}.data.${key}`,
        expected: `a value, as spans of type ${gives} have`,
        received: "nothing",
      });
  return problems;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
