import { YaqutError } from "../../errors.js";
import { harmless } from "../../formats/text/cells.js";
import { type Column, table } from "../../formats/text/table.js";
import type { BaseEntry, NameRecord } from "../../gazetteer/types.js";
import type { CompiledIndex } from "../../match/compiled-index.js";
import { compileIndex, type FoundEntry, fuzzyNames, lookupName, nameText, postingsOf } from "../../match/index.js";
import { normalize } from "../../text/fold.js";
import { say } from "../complain.js";
import { furtherGazetteers } from "../further-gazetteers.js";
import { BAD_DATA, type Io, OK } from "../io.js";
import type { Arguments } from "../options.js";
import { styleFor } from "../render/style.js";
import { cliTagger } from "../tagger.js";

const COLUMNS: readonly Column[] = [
  { title: "id", width: 36 },
  { title: "type", width: 30 },
  { title: "name", width: 36 },
  { title: "English", width: 36 },
  { title: "in", width: 60 },
  { title: "as", width: 40 },
  { title: "ambiguity", width: 30 },
  { title: "dates", width: 24 },
  { title: "spelling", width: 24 },
];

/** Says which entries a name or an id leads to, in all gazetteers of the package; where none does, which names are near. */
export async function lookupCommand(args: Arguments, io: Io): Promise<number> {
  const name = args.positionals.join(" ");
  if (name === "") throw new YaqutError("OPTION_INVALID", "lookup: expected a name or an id");
  const { index } = await cliTagger(io, args);
  const style = styleFor(io.stdout, io.env);
  const further = compileIndex(await furtherGazetteers());
  const gazetteers = [...further.gazetteers, ...index.gazetteers]; // of two entries of one id, that of the tagger stands
  const all = new Map(gazetteers.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)));
  const rows = [index, further].flatMap((each) =>
    lookupName(each, name).map((found) => ({ found, cells: row(each, found, all) })),
  );
  if (rows.length > 0) {
    const inOrder = rows.sort((a, b) => KINDS.indexOf(a.found.by) - KINDS.indexOf(b.found.by));
    await io.stdout.write(
      table(
        COLUMNS,
        inOrder.map(({ cells }) => cells),
        style,
      ),
    );
    return OK;
  }
  const near = fuzzyNames(index, normalize(name));
  say(io, `no entry has the name ${name}${near.length > 0 ? "; near it:" : ""}`);
  for (const { name: number } of near) {
    await io.stdout.write(`${style.paint(["bold"], nameText(index, number))}\n`);
    const rows = postingsOf(index, number).map((posting) => row(index, { ...posting, by: "name" }, all));
    await io.stdout.write(table(COLUMNS, rows, style));
  }
  return BAD_DATA;
}

/** Ways that a string leads to an entry, the surest first. */
const KINDS: readonly FoundEntry["by"][] = ["id", "former-id", "foreign-id", "name", "english"];

function row(index: CompiledIndex, posting: FoundEntry, byId: ReadonlyMap<string, BaseEntry>): string[] {
  const gazetteer = index.gazetteers[posting.gazetteer]!;
  const entry = gazetteer.entries[posting.entry]! as BaseEntry & { readonly [field: string]: unknown };
  const record = recordOf(entry, posting.record);
  const kind = entry.placeType ?? entry.actorType ?? entry.weaponClass ?? entry.eventClass;
  const use = record.use ?? (posting.record === 0 ? "canonical" : "variant");
  const ambiguity = [...(record.ambiguity ?? []), ...(record.needsContext ? ["needs context"] : [])];
  return [
    entry.id,
    kind === undefined ? gazetteer.type : `${gazetteer.type}: ${String(kind)}`,
    entry.name,
    entry.en ?? "",
    parents(byId, entry),
    posting.by !== "name" ? posting.by : record.name === entry.name ? use : `${use}: ${record.name}`,
    ambiguity.join(", "),
    record.from || record.to ? `${record.from ?? ""}/${record.to ?? ""}` : "",
    index.rules[posting.rule] ?? "",
  ].map(harmless);
}

function recordOf(entry: BaseEntry, record: number): NameRecord {
  const item = record === 0 ? (entry as NameRecord) : entry.names?.[record - 1];
  if (record === 0) {
    const { name, ambiguity, needsContext } = entry;
    return { name, ...(ambiguity ? { ambiguity } : {}), ...(needsContext ? { needsContext } : {}) };
  }
  return typeof item === "string" ? { name: item } : (item ?? { name: entry.name });
}

const PARENTS_MAX = 4;

/** Ids and English names of what an entry lies in, the nearest first. */
function parents(byId: ReadonlyMap<string, BaseEntry>, entry: BaseEntry): string {
  const chain: string[] = [];
  let id = entry.parent;
  while (id !== undefined && chain.length < PARENTS_MAX) {
    const parent = byId.get(id);
    chain.push(parent ? (parent.en ?? parent.name) : id);
    id = parent?.parent;
  }
  return chain.join(" < ");
}
