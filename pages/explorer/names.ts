import type { ExplorerEntity } from "../../src/explorer/data-types.js";
import type { Facet, Model, Unit } from "./model.js";
import type { Words } from "./strings.js";

/** What an entity is called in a language: Arabic as the gazetteer has it, English where it has that. */
export function entityName({ name, en, type, kind, id }: ExplorerEntity, words: Words): string {
  if (type === "casualty" && kind !== undefined) return `${words.term(kind)}: ${countOf(id, words) ?? name}`;
  return words.language === "en" ? (en ?? name) : name;
}

/** Least count, dash, greatest count: what follows the kind in the link of casualties. */
const COUNT = /:(\d+)(?:(-)(\d*))?$/;

/** The count in a link such as `killed:3-5`; nothing where none is told. */
function countOf(link: string | undefined, { number }: Words): string | undefined {
  const [, min, dash, max] = COUNT.exec(link ?? "") ?? [];
  if (min === undefined) return undefined;
  if (dash === undefined) return number(Number(min));
  return max ? `${number(Number(min))}–${number(Number(max))}` : `${number(Number(min))}+`;
}

/** What a key of a facet is called. */
export function keyName(
  { data, spanTypes, incidentTypes }: Model,
  unit: Unit,
  facet: Facet,
  key: number,
  words: Words,
): string {
  if (facet === "type") return words.term((unit === "incidents" ? incidentTypes : spanTypes)[key] ?? "");
  if (facet === "area") {
    const { name, en } = data.areas[key]!;
    return words.language === "en" ? (en ?? name) : name;
  }
  return entityName(data.entities[key]!, words);
}
