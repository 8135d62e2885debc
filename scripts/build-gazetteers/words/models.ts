import { parts, type Row, readTable } from "../places/rows.js";
import type { Noun } from "./inflect.js";
import { inflect } from "./inflect.js";

/** One make of a weapon: a row of `data/weapon-models.tsv`. */
export interface WeaponModel {
  readonly id: string;
  /** Designation in Latin script: the English name. */
  readonly model: string;
  readonly weaponClass: string;
  /** Id of the family that it belongs to. */
  readonly parent: string;
  /** ISO 3166 code, empty where several countries make it. */
  readonly origin: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Names that prove nothing alone. */
  readonly namesInContext: readonly string[];
}

const MODELS = new URL("../data/weapon-models.tsv", import.meta.url);
const ARTICLE = "ال";
const ONE_ARABIC_WORD = /^\p{Script=Arabic}{3,}$/u;

/**
 * The makes of weapons. A name that is an ordinary word (`عماد`, `شمس`) stands in the column `headed`: it is a name only after one of the
 * nouns of `heads` (`صاروخ عماد`, `صواريخ من طراز عماد`). A name of one word gets its article (`الكورنيت`).
 */
export function readModels(nouns: ReadonlyMap<string, Noun>): WeaponModel[] {
  return readTable(MODELS, "\t").map((row) => ({
    id: row.id!,
    model: row.model!,
    weaponClass: row.class!,
    parent: row.family!,
    origin: row.origin ?? "",
    name: row.name!,
    names: [...[row.name!, ...parts(row.names)].flatMap(withArticle), ...headed(row, nouns)],
    namesInContext: parts(row.context),
  }));
}

function withArticle(name: string): string[] {
  return ONE_ARABIC_WORD.test(name) && !name.startsWith(ARTICLE) ? [name, ARTICLE + name] : [name];
}

/** Both spellings of a number, since no variant is made of a variant. */
const BEFORE_NUMBER = /(\p{L}) (?=\d)/u;

function headed({ heads, headed: names }: Row, nouns: ReadonlyMap<string, Noun>): string[] {
  const models = parts(names).flatMap((name) => [...new Set([name, name.replace(BEFORE_NUMBER, "$1-")])]);
  if (models.length === 0) return [];
  return parts(heads).flatMap((noun) => inflect({ noun, models: models.join("|") }, nouns));
}
