import { YaqutError } from "../../errors.js";
import { complain } from "../complain.js";
import { openInput, STDIN } from "../inputs.js";
import { BAD_DATA, FAILED, type Io, OK } from "../io.js";
import { dayOption, listOption, readArguments, shareOption } from "../options.js";
import { cliTagger } from "../tagger.js";
import { jsonlWriter } from "../writers.js";

export async function tagCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readArguments(args, {
    format: { type: "string", short: "f" },
    gazetteer: { type: "string", short: "g", multiple: true },
    date: { type: "string", short: "d" },
    "min-confidence": { type: "string" },
  });
  const date = dayOption(options, "date");
  const tagger = await cliTagger(io, listOption(options, "gazetteer"), shareOption(options, "min-confidence"));
  const paths = options.positionals.length > 0 ? options.positionals : [STDIN];
  let status = OK;
  for (const path of paths) {
    try {
      for await (const item of (await openInput(io, path)).texts) {
        if (item instanceof YaqutError) {
          complain(io, item);
          status = Math.max(status, BAD_DATA);
          continue;
        }
        const day = item.date ?? date;
        const { spans } = tagger.tag(item.text, day === undefined ? {} : { date: day });
        await io.stdout.write(jsonlWriter.add({ ...item, spans }));
      }
    } catch (error) {
      complain(io, error);
      status = FAILED;
    }
  }
  return status;
}
