import { type ParseArgsConfig, parseArgs } from "node:util";
import { show, YaqutError } from "../errors.js";
import { expectedDay, isReportDay } from "../report-date.js";

/** The options of one sub-command. */
export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** Parsed arguments: values by option name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

const HELP_OPTION: OptionTable = { help: { type: "boolean", short: "h" } };

/** Parses the arguments of a sub-command. @throws YaqutError `OPTION_INVALID` */
export function readArguments(args: readonly string[], options: OptionTable): Arguments {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...HELP_OPTION }, allowPositionals: true });
  } catch (error) {
    const received = error instanceof Error ? error.message.replace(/\. To specify.*$/s, "") : String(error);
    throw new YaqutError("OPTION_INVALID", received.trim().replace(/\.$/, ""));
  }
}

/** An option's text. */
export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** An option that has two names, such as `--text-field` and `--text-column`. */
export function eitherOption(args: Arguments, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = textOption(args, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** All values of an option that may be repeated. */
export function listOption({ values }: Arguments, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** `--column FIELD=TITLE`, as often as it is given. @throws YaqutError `OPTION_INVALID` */
export function columnOption(args: Arguments): Readonly<Record<string, string>> | undefined {
  const given = listOption(args, "column");
  if (given.length === 0) return undefined;
  return Object.fromEntries(
    given.map((choice): [string, string] => {
      const at = choice.indexOf("=");
      if (at < 1 || at === choice.length - 1) throw wrong("column", "FIELD=TITLE, such as name=ADM4_AR", choice);
      return [choice.slice(0, at), choice.slice(at + 1)];
    }),
  );
}

/** An option that is one of several words. @throws YaqutError `OPTION_INVALID` */
export function wordOption<Word extends string>(
  args: Arguments,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = textOption(args, name);
  if (value === undefined || words.includes(value as Word)) return value as Word | undefined;
  throw wrong(name, `one of ${words.join(", ")}`, value);
}

/** An option that is an ISO 8601 day. @throws YaqutError `OPTION_INVALID` */
export function dayOption(args: Arguments, name: string): string | undefined {
  const value = textOption(args, name);
  if (value !== undefined && !(isReportDay(value) && value.length === 10)) throw wrong(name, expectedDay(value), value);
  return value;
}

/** An option between 0 and 1. @throws YaqutError `OPTION_INVALID` */
export function shareOption(args: Arguments, name: string): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw wrong(name, "a number from 0 to 1", value);
  return number;
}

/** The error of a wrong option. */
export function wrong(name: string, expected: string, received: string): YaqutError {
  return new YaqutError("OPTION_INVALID", "wrong option", [{ at: `--${name}`, expected, received: show(received) }]);
}
