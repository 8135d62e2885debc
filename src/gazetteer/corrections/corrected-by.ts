import { show } from "../../errors.js";
import { normalize } from "../../text/fold.js";
import { correctEntry } from "../merge.js";
import { nameText } from "../name-text.js";
import type { BaseEntry } from "../types.js";
import type { CorrectionCode, CorrectionRow } from "./types.js";

/** The field that tells the kind of an entry, by the type of its gazetteer. */
const KIND_FIELD: Readonly<Record<string, string>> = {
  place: "placeType",
  actor: "actorType",
  weapon: "weaponClass",
  event: "eventClass",
};

interface Wrong {
  readonly code: CorrectionCode;
  readonly expected: string;
  readonly received: string;
}

/** An entry as a row of corrections has it, and what of the row does not fit it. */
export function correctedBy(
  entry: BaseEntry,
  row: CorrectionRow,
  type: string,
): { readonly entry: BaseEntry; readonly problems: readonly Wrong[] } {
  const said = Object.entries(row.fields).map(([field, value]) => [
    field === "kind" ? (KIND_FIELD[type] ?? "kind") : field,
    value,
  ]);
  const set = Object.fromEntries(said.filter(([, value]) => value !== null)) as Partial<BaseEntry>;
  const gone = new Set(said.flatMap(([field, value]) => (value === null ? [field as string] : [])));
  if (gone.has("location")) gone.add("precision");
  const addition = { ...set, id: entry.id, name: set.name ?? entry.name, names: row.addNames };
  const whole = correctEntry(entry, addition as BaseEntry)!;
  const kept = Object.fromEntries(Object.entries(whole).filter(([field]) => !gone.has(field))) as unknown as BaseEntry;
  return withoutNames(kept, row.removeNames);
}

function withoutNames(entry: BaseEntry, remove: readonly string[]): ReturnType<typeof correctedBy> {
  const problems: Wrong[] = [];
  const gone = new Set(remove.map((name) => normalize(name)));
  const bears = new Set((entry.names ?? []).map((item) => normalize(nameText(item))));
  for (const name of remove) {
    const folded = normalize(name);
    if (folded === normalize(entry.name))
      problems.push({ code: "name-needed", expected: "another name in the column name", received: show(name) });
    else if (!bears.has(folded)) {
      const names = [entry.name, ...(entry.names ?? []).map(nameText)].map(show).join(", ");
      problems.push({ code: "unknown-name", expected: `one of the names ${names}`, received: show(name) });
    }
  }
  const { names = [], ...rest } = entry;
  const left = names.filter((item) => !gone.has(normalize(nameText(item))));
  return { entry: left.length > 0 ? { ...rest, names: left } : rest, problems };
}
