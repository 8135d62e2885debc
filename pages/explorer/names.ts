import type { ExplorerEntity } from "../../src/explorer/data-types.js";
import type { Facet, Model, Unit } from "./model.js";
import type { Words } from "./strings.js";

/** What an entity is called in a language: Arabic as the gazetteer has it, English where it has that. */
export function entityName({ name, en, type, kind }: ExplorerEntity, words: Words): string {
  if (type === "casualty" && kind !== undefined) return `${words.term(kind)}: ${name}`;
  return words.language === "en" ? (en ?? name) : name;
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
