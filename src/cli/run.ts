import { show, YaqutError } from "../errors.js";
import { complain } from "./complain.js";
import { HELP } from "./help.js";
import { FAILED, type Io, OK } from "./io.js";
import { type Arguments, type OptionTable, readArguments } from "./options.js";
import { version } from "./version.js";

interface Command {
  readonly options: OptionTable;
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

const column: OptionTable = { column: { type: "string", multiple: true } };
const corrections: OptionTable = { corrections: { type: "string", multiple: true } };
const gazetteer: OptionTable = {
  gazetteer: { type: "string", short: "g", multiple: true },
  ...corrections,
  ...column,
};
const encoding: OptionTable = { encoding: { type: "string", short: "e" } };
const date: OptionTable = { date: { type: "string", short: "d" } };
const fields: OptionTable = {
  "id-field": { type: "string" },
  "id-column": { type: "string" },
  "text-field": { type: "string" },
  "text-column": { type: "string" },
  "date-field": { type: "string" },
  "date-column": { type: "string" },
  "date-order": { type: "string" },
  keep: { type: "string", multiple: true },
};

/** Each is read when it is asked for: help and version wait for no data. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "tag",
    {
      run: async (args, io) => (await import("./commands/tag.js")).tagCommand(args, io),
      options: {
        ...gazetteer,
        ...date,
        format: { type: "string", short: "f" },
        ...encoding,
        "min-confidence": { type: "string" },
        input: { type: "string" },
        ...fields,
        full: { type: "boolean" },
        incidents: { type: "boolean" },
        "with-text": { type: "boolean" },
        out: { type: "string" },
        workers: { type: "string" },
        resume: { type: "boolean" },
        rejects: { type: "string" },
        quiet: { type: "boolean" },
      },
    },
  ],
  [
    "explain",
    {
      run: async (args, io) => (await import("./commands/explain.js")).explainCommand(args, io),
      options: { ...gazetteer, ...date, ...encoding, at: { type: "string" } },
    },
  ],
  [
    "lookup",
    { run: async (args, io) => (await import("./commands/lookup.js")).lookupCommand(args, io), options: gazetteer },
  ],
  [
    "lint",
    {
      run: async (args, io) => (await import("./commands/lint.js")).lintCommand(args, io),
      options: { ...encoding, ...column, type: { type: "string" } },
    },
  ],
  [
    "gazetteer",
    {
      run: async (args, io) => (await import("./commands/gazetteer.js")).gazetteerCommand(args, io),
      options: {
        format: { type: "string", short: "f" },
        out: { type: "string" },
        ...corrections,
        ...encoding,
        ...column,
        type: { type: "string" },
      },
    },
  ],
  [
    "completion",
    {
      run: async (args, io) => {
        const { completionCommand } = await import("./commands/completion.js");
        return completionCommand(args, io, new Map([...COMMANDS].map(([name, { options }]) => [name, options])));
      },
      options: {},
    },
  ],
]);

/**
 * The `yaqut` command.
 *
 * @param args what stands after the command's name
 * @param io the world that it works in
 * @returns the exit status: 0 all well, 1 some data was bad, 2 failed
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    complain(io, error);
    return FAILED;
  }
}

async function dispatch([name = "--help", ...rest]: readonly string[], io: Io): Promise<number> {
  const command = COMMANDS.get(name);
  if (command) {
    const args = readArguments(rest, command.options);
    if (args.values.help !== true) return command.run(args, io);
    await io.stdout.write(HELP[name]!);
    return OK;
  }
  if (name === "--version" || name === "-v") {
    await io.stdout.write(`${version}\n`);
    return OK;
  }
  const isHelp = name === "--help" || name === "-h" || name === "help";
  const asked = isHelp ? rest[0] : name;
  if (asked !== undefined && !(isHelp && COMMANDS.has(asked))) {
    const commands = [...COMMANDS.keys()].join(", ");
    throw new YaqutError("OPTION_INVALID", "no such command", [
      { at: "yaqut", expected: commands, received: show(asked) },
    ]);
  }
  await io.stdout.write(HELP[asked ?? ""]!);
  return OK;
}
