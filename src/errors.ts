export { show } from "./show.js";

/** Stable codes of everything that Yaqut refuses; messages may change, codes may not. */
export const ERROR_CODES = [
  "GAZETTEER_INVALID",
  "GAZETTEER_CONFLICT",
  "GAZETTEER_UNKNOWN_ID",
  "CORRECTIONS_INVALID",
  "COUNTRY_INVALID",
  "JSON_SYNTAX",
  "CSV_SYNTAX",
  "CSV_INVALID",
  "GEOJSON_INVALID",
  "JSONL_INVALID",
  "INDEX_INVALID",
  "OPTION_INVALID",
  "DETECTOR_INVALID",
  "PATTERN_INVALID",
  "FILE_UNREADABLE",
  "TEXT_ENCODING",
  "FORMAT_UNKNOWN",
  "FORMAT_INVALID",
  "NUMBER_INVALID",
  "ARGUMENT_INVALID",
  "FILE_UNWRITABLE",
  "TEXT_TOO_LONG",
  "INPUT_INVALID",
  "DATE_INVALID",
  "PACKAGE_MISSING",
  "WORKER_FAILED",
  "RESUME_INVALID",
  "CELL_CUT",
] as const;
/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing that is wrong: where, what was expected, what came. */
export interface Problem {
  /** File, line or path: `entries[12].names[0]`, `places.csv:7:3`. */
  readonly at: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there, quoted and short. */
  readonly received: string;
  /** What kind of problem it is, where those of one error are of several; stable. */
  readonly code?: string | undefined;
}

/**
 * The one error class of the library. Thrown for bad options, bad gazetteers and bad files, never for bad text.
 * Test `error.code` (or `error.name === "YaqutError"`), not `instanceof`: ESM and CommonJS builds have a class each.
 */
export class YaqutError extends Error {
  /** `YaqutError`, in either build. */
  override readonly name = "YaqutError";
  /** What kind of refusal it is; stable. */
  readonly code: ErrorCode;
  /** Everything that is wrong, not only the first thing. The message names ten of a kind, and says how many more there are. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, summary: string, problems: readonly Problem[] = []) {
    super(`[${code}] ${summary}${problemLines(problems)}`);
    this.code = code;
    this.problems = problems;
  }
}

/** How many problems of one kind the message names. */
const NAMED_MAX = 10;
/** How many lines the message has, whatever their kinds. */
const LINES_MAX = 200;
const NUMBER = /\d+/g;

/** A line for each problem. Those that expect the same, numbers apart, are of a kind: the first ten of it are named. */
function problemLines(problems: readonly Problem[]): string {
  const kinds = problems.map(({ expected }) => expected.replace(NUMBER, "0"));
  const totals = new Map<string, number>();
  for (const kind of kinds) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  const named = new Map<string, number>();
  const lines: string[] = [];
  for (const [i, { at, expected, received, code }] of problems.entries()) {
    if (lines.length === LINES_MAX) {
      const silent = problems.length - [...named.values()].reduce((sum, count) => sum + count, 0);
      lines.push(`\n  … and ${grouped(silent)} more in all`);
      break;
    }
    const kind = kinds[i]!;
    const count = (named.get(kind) ?? 0) + 1;
    if (count > NAMED_MAX) continue;
    named.set(kind, count);
    const what = code === undefined ? "" : ` ${code}:`;
    lines.push(`\n  at ${at}:${what} expected ${expected}, got ${received}`);
    const more = totals.get(kind)! - NAMED_MAX;
    if (count === NAMED_MAX && more > 0) lines.push(`\n  … and ${grouped(more)} more of this kind`);
  }
  return lines.join("");
}

/** `39990` as `39,990`. */
function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
