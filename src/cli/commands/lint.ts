import { everydayWords } from "../../data/everyday-words.js";
import { YaqutError } from "../../errors.js";
import { harmless, isolate } from "../../formats/text/cells.js";
import { everydayIn } from "../../gazetteer/lint/everyday.js";
import { lintGazetteer } from "../../gazetteer/lint.js";
import type { Gazetteer } from "../../gazetteer/types.js";
import { syriaGazetteers, syriaGovernorates } from "../../syria.js";
import { complain, say } from "../complain.js";
import { readGazetteerFile } from "../gazetteer-files.js";
import { BAD_DATA, FAILED, type Io, OK } from "../io.js";
import { type Arguments, columnOption, textOption } from "../options.js";
import { styleFor } from "../render/style.js";

/** Looks gazetteer files over. */
export async function lintCommand(args: Arguments, io: Io): Promise<number> {
  if (args.positionals.length === 0) throw new YaqutError("OPTION_INVALID", "lint: expected a gazetteer file");
  let status = OK;
  for (const path of args.positionals) {
    try {
      const gazetteer = await readGazetteerFile(io, path, {
        type: textOption(args, "type"),
        encoding: textOption(args, "encoding"),
        columns: columnOption(args),
      });
      if (await lintOne(gazetteer, path, io)) status = Math.max(status, BAD_DATA);
    } catch (error) {
      complain(io, error);
      status = FAILED;
    }
  }
  return status;
}

/** Whether there are errors. */
async function lintOne(gazetteer: Gazetteer, path: string, io: Io): Promise<boolean> {
  const { paint, rich } = styleFor(io.stdout, io.env);
  const findings = lintGazetteer(gazetteer, {
    parents: syriaGazetteers.filter(({ name }) => name !== gazetteer.name),
    isEveryday: everydayIn(everydayWords.words),
    outlines: syriaGovernorates,
  });
  for (const { code, severity, path: at, id, message, advice } of findings) {
    const label = paint(severity === "error" ? ["bold", "red"] : ["yellow"], severity);
    const what = rich ? isolate(harmless(message)) : harmless(message);
    await io.stdout.write(`${harmless(path)}: ${at} (id ${harmless(id)}): ${label} ${code}: ${what}\n  ${advice}\n`);
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [
    counted(gazetteer.entries.length, "entry", "entries"),
    counted(errors, "error", "errors"),
    counted(warnings, "warning", "warnings"),
  ];
  say(io, `${path}: ${counts.join(", ")}`);
  return errors > 0;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
