import XRegExp from "xregexp";

/** A pattern composed of named parts: what it is, and the expression that matches it. */
export interface Pattern {
  readonly name: string;
  /** What the expression matches, and what its groups are. */
  readonly says: string;
  readonly expression: RegExp;
}

/** A part, in which white space and what follows `#` on a line do not count. */
const part = (source: string): RegExp => XRegExp(source, "x");

/** A pattern of parts, written `{{name}}`. */
function pattern(name: string, says: string, source: string, parts: Readonly<Record<string, RegExp>>): Pattern {
  return { name, says, expression: XRegExp.build(source, parts, "x") };
}

/** ISO 8601, calendar dates in the extended format. */
const year = part(String.raw`\d{4}`);
const month = part(`
  0 [1-9]     # January to September
  | 1 [0-2]`);
const day = part(String.raw`
  0 [1-9]
  | [12] \d
  | 3 [01]    # which months have it is for the calendar to say`);

/** A time of the day, and its offset from UTC. */
const time = part(String.raw`
  (?: [01] \d | 2 [0-3] ) : [0-5] \d
  (?: : [0-5] \d (?: [.,] \d+ )? )?`);
const offset = part(String.raw`
  \x20? Z
  | \x20? [+-] (?: [01] \d | 2 [0-3] ) (?: :? [0-5] \d )?`);

/** RFC 8259, sections 6 and 7. */
const integer = part(String.raw`
  0           # no zeros before other digits
  | [1-9] \d*`);
const fraction = part(String.raw`\. \d+`);
const exponent = part(String.raw`[eE] [+-]? \d+`);
const unescaped = part(String.raw`[^"\\\u0000-\u001F]`);
const escaped = part(String.raw`
  \\ (?:
    ["\\/bfnrt]
    | u [0-9A-Fa-f]{4}
  )`);

/** The patterns of `src/text/patterns.ts`. */
export const PATTERNS: readonly Pattern[] = [
  pattern(
    "ISO_DATE",
    "A year, month or day of ISO 8601 (`2017`, `2017-10`, `2017-10-31`), and nothing else.",
    "^ {{year}} (?: - {{month}} (?: - {{day}} )? )? $",
    { year, month, day },
  ),
  pattern(
    "ISO_DAY",
    "A day of ISO 8601, alone or before the time of a time stamp (`2017-10-31T09:30`). Groups: year, month, day.",
    "^ ( {{year}} ) - ( {{month}} ) - ( {{day}} ) (?: [T\\x20] {{time}} {{offset}}? )? $",
    { year, month, day, time, offset },
  ),
  pattern("JSON_NUMBER", "A number of JSON (RFC 8259).", "-? {{integer}} {{fraction}}? {{exponent}}?", {
    integer,
    fraction,
    exponent,
  }),
  pattern("JSON_STRING", "A string of JSON (RFC 8259), with its quotes.", '" (?: {{unescaped}} | {{escaped}} )* "', {
    unescaped,
    escaped,
  }),
];
