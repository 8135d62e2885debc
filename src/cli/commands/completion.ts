import type { Io } from "../io.js";
import { OK } from "../io.js";
import { type Arguments, type OptionTable, wrong } from "../options.js";

/** The commands and their options. */
export type Completions = ReadonlyMap<string, OptionTable>;

const SHELLS = ["bash", "zsh"] as const;

/** Writes what a shell needs to complete commands and options: `source <(yaqut completion bash)`. */
export async function completionCommand(args: Arguments, io: Io, commands: Completions): Promise<number> {
  const [shell = "bash"] = args.positionals;
  if (!SHELLS.some((known) => known === shell)) throw wrong("SHELL", SHELLS.join(" or "), shell);
  const zsh = shell === "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
  await io.stdout.write(zsh + bashScript(commands));
  return OK;
}

function bashScript(commands: Completions): string {
  const cases = [...commands].map(([name, options]) => {
    const words = [...Object.keys(options), "help"].map((option) => `--${option}`).join(" ");
    return `    ${name}) words="${words}" ;;`;
  });
  return `_yaqut() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.keys()].join(" ")} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _yaqut yaqut
`;
}
