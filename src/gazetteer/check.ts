import { wrongArgument } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { isSourced } from "./entry-source.js";
import type { BaseEntry, Gazetteer } from "./types.js";

const PROBLEMS_MAX = 20;
/** Lists of entries that were found sound, and how long they were: rows are written for many texts with the same gazetteers. */
const SOUND = new WeakMap<readonly unknown[], number>();

/** @throws YaqutError `ARGUMENT_INVALID` where a value is no gazetteer at all: no name, no type, no list of entries */
export function checkGazetteer(value: unknown, at: string): void {
  if (isSourced(value)) return;
  const { name, type, entries } = (value ?? {}) as Partial<Gazetteer>;
  const isOne =
    typeof name === "string" && typeof type === "string" && Array.isArray(entries) && entries.every(isEntry);
  if (!isOne) throw wrongArgument({ at, expected: "a gazetteer { name, type, entries }", received: show(value) });
}

function isEntry(entry: unknown): boolean {
  const { id, name } = (entry ?? {}) as Partial<BaseEntry>;
  return typeof id === "string" && typeof name === "string";
}

/**
 * The least that a tagger needs of its gazetteers: a name of its own, a type, and entries with an id and a name. `parseGazetteer` checks
 * everything; this is cheap enough for every start.
 *
 * @throws YaqutError `OPTION_INVALID` when there is no list, `GAZETTEER_INVALID` with the first problems otherwise
 */
export function checkGazetteers(
  gazetteers: unknown,
  list: string = "options.gazetteers",
): asserts gazetteers is readonly Gazetteer[] {
  if (!Array.isArray(gazetteers))
    throw new YaqutError("OPTION_INVALID", "no list of gazetteers", [
      { at: list, expected: "an array of gazetteers", received: show(gazetteers) },
    ]);
  const problems: Problem[] = [];
  const first = new Map<unknown, number>();
  const text = (value: unknown, at: string): void => {
    if (isText(value)) return;
    if (problems.length < PROBLEMS_MAX) problems.push({ at, expected: "a text", received: show(value) });
  };
  for (const [g, gazetteer] of gazetteers.entries()) {
    const at = `gazetteers[${g}]`;
    text(gazetteer?.name, `${at}.name`);
    text(gazetteer?.type, `${at}.type`);
    const other = first.get(gazetteer?.name);
    if (other === undefined) first.set(gazetteer?.name, g);
    else if (gazetteer?.name !== undefined)
      problems.push({
        at: `${at}.name`,
        expected: `a name of its own (gazetteers[${other}] has it)`,
        received: show(gazetteer.name),
      });
    if (isSourced(gazetteer)) continue;
    if (!Array.isArray(gazetteer?.entries)) {
      problems.push({ at: `${at}.entries`, expected: "an array of entries", received: show(gazetteer?.entries) });
      continue;
    }
    const { entries } = gazetteer as { readonly entries: readonly (Partial<BaseEntry> | undefined)[] };
    if (SOUND.get(entries) === entries.length) continue;
    let sound = true;
    for (let e = 0; e < entries.length; e++) {
      const { id, name } = entries[e] ?? {};
      if (isText(id) && isText(name)) continue; // no path is made for what is right
      sound = false;
      text(id, `${at}.entries[${e}].id`);
      text(name, `${at}.entries[${e}].name`);
    }
    if (sound) SOUND.set(entries, entries.length);
  }
  if (problems.length > 0) throw new YaqutError("GAZETTEER_INVALID", "not gazetteers", problems);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
