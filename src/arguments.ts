import { type Problem, show, YaqutError } from "./errors.js";

/** @throws YaqutError `ARGUMENT_INVALID` where a value is no text */
export function checkText(value: unknown, at: string): asserts value is string {
  if (typeof value !== "string") throw wrongArgument({ at, expected: "a text (string)", received: show(value) });
}

/** The error for an argument of another kind than is expected. */
export function wrongArgument(problem: Problem): YaqutError {
  return new YaqutError("ARGUMENT_INVALID", "not the argument that is expected", [problem]);
}

/** The error for options that are wrong, with all that is. */
export function wrongOptions(problems: readonly Problem[]): YaqutError {
  const names = problems.map(({ at }) => `\`${at}\``).join(", ");
  return new YaqutError("OPTION_INVALID", `${names}: not what is expected`, problems);
}

/**
 * An options object; an empty one for `undefined` and `null`.
 *
 * @throws YaqutError `OPTION_INVALID` where it is something else, a list for instance
 */
export function optionsOf<Options extends object>(options: Options | null | undefined, expected: string): Options {
  if (options === undefined || options === null) return {} as Options;
  if (typeof options === "object" && !Array.isArray(options)) return options;
  throw wrongOptions([{ at: "options", expected, received: show(options) }]);
}

/** Whether a value is a map, of this realm or of another one. */
export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}
