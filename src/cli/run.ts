import { YaqutError } from "../errors.js";
import { tagCommand } from "./commands/tag.js";
import { complain } from "./complain.js";
import { FAILED, type Io } from "./io.js";

type Command = (args: readonly string[], io: Io) => Promise<number>;
const COMMANDS: ReadonlyMap<string, Command> = new Map([["tag", tagCommand]]);

/**
 * The `yaqut` command.
 *
 * @param args what stands behind the command's name
 * @returns the exit status: 0 all well, 1 some data was bad, 2 failed
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = "help", ...rest] = args;
  try {
    const command = COMMANDS.get(name);
    if (!command) throw new YaqutError("OPTION_INVALID", `no command ${name}`);
    return await command(rest, io);
  } catch (error) {
    complain(io, error);
    return FAILED;
  }
}
