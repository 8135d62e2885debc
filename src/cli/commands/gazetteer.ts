import { YaqutError } from "../../errors.js";
import { table } from "../../formats/text/table.js";
import { applyCorrections } from "../../gazetteer/corrections/apply-corrections.js";
import type { Gazetteer } from "../../gazetteer/types.js";
import { writeCsv, writeGeoJson, writeJson } from "../../gazetteer/write/index.js";
import { syriaGazetteers } from "../../syria.js";
import { readCorrectionFiles } from "../corrections.js";
import { furtherGazetteers } from "../further-gazetteers.js";
import { readGazetteerFile } from "../gazetteer-files.js";
import { type Io, OK } from "../io.js";
import { type Arguments, columnOption, listOption, textOption, wordOption, wrong } from "../options.js";
import { styleFor } from "../render/style.js";

const FORMATS = ["csv", "json", "geojson"] as const;
const WRITERS = { csv: writeCsv, json: writeJson, geojson: writeGeoJson } as const;
const DEFAULT_NAME = "syria-places";
const FILE = /\.[a-z]+$/i;

/** Lists the gazetteers of the package, or writes one of them, or a file, in another format. */
export async function gazetteerCommand(args: Arguments, io: Io): Promise<number> {
  const [what = "list", name = DEFAULT_NAME, ...more] = args.positionals;
  if (what === "list") return list(io);
  if (what !== "export") throw wrong("gazetteer", "list or export", what);
  if (more.length > 0) throw new YaqutError("OPTION_INVALID", "gazetteer export: expected one name or file");
  const out = textOption(args, "out");
  const format = wordOption(args, "format", FORMATS) ?? formatOf(out);
  const gazetteer = await corrected(await find(name, args, io), args, io);
  const text = WRITERS[format](gazetteer);
  if (out === undefined) await io.stdout.write(text);
  else await io.writeFile(out, text);
  return OK;
}

function formatOf(out: string | undefined): (typeof FORMATS)[number] {
  const extension = FILE.exec(out ?? "")?.[0]
    .slice(1)
    .toLowerCase();
  return FORMATS.find((format) => format === extension) ?? "csv";
}

async function find(name: string, args: Arguments, io: Io): Promise<Gazetteer> {
  const all = await builtIn();
  const found = all.find((gazetteer) => gazetteer.name === name);
  if (found) return found;
  if (!FILE.test(name))
    throw wrong("gazetteer export", `a file, or one of ${all.map((one) => one.name).join(", ")}`, name);
  return readGazetteerFile(io, name, {
    type: textOption(args, "type"),
    encoding: textOption(args, "encoding"),
    columns: columnOption(args),
  });
}

async function builtIn(): Promise<readonly Gazetteer[]> {
  return [...syriaGazetteers, ...(await furtherGazetteers())];
}

/** A gazetteer with the user's corrections. Parents of its entries may stand in any built-in one. */
async function corrected(gazetteer: Gazetteer, args: Arguments, io: Io): Promise<Gazetteer> {
  const all = [gazetteer, ...(await builtIn()).filter(({ name }) => name !== gazetteer.name)];
  const rows = await readCorrectionFiles(io, listOption(args, "corrections"), async () => all);
  return applyCorrections(all, rows).gazetteers[0]!;
}

async function list(io: Io): Promise<number> {
  const rows = (await builtIn()).map(({ name, type, version = "", entries }) => [
    name,
    type,
    version,
    String(entries.length),
  ]);
  await io.stdout.write(table(COLUMNS, rows, styleFor(io.stdout, io.env)));
  return OK;
}

const COLUMNS = [
  { title: "name", width: 30 },
  { title: "type", width: 12 },
  { title: "version", width: 12 },
  { title: "entries", width: 8 },
] as const;
