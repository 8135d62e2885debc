/** Stable codes of everything that Yaqut refuses; messages may change, codes may not. */
export const ERROR_CODES = [
  "GAZETTEER_INVALID",
  "GAZETTEER_CONFLICT",
  "GAZETTEER_UNKNOWN_ID",
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
  /** Everything that is wrong, not only the first thing. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, summary: string, problems: readonly Problem[] = []) {
    super(
      `[${code}] ${summary}${problems.map((p) => `\n  at ${p.at}: expected ${p.expected}, got ${p.received}`).join("")}`,
    );
    this.code = code;
    this.problems = problems;
  }
}

/** Shows a received value in an error message: short, quoted, on one line. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
