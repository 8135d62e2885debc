import { fieldsOf, type MarkedSpan } from "../annotated.js";
import { type Entity, entitiesOf } from "../entities.js";
import { meaningOf } from "../meaning.js";
import { harmless } from "./cells.js";
import type { Style } from "./style.js";
import { type Column, greatest, table } from "./table.js";

const COLUMNS: readonly Column[] = [
  { title: "type", width: 12 },
  { title: "text", width: 36 },
  { title: "entity", width: 36 },
  { title: "name", width: 30 },
  { title: "English", width: 36 },
  { title: "value", width: 44 },
  { title: "n", width: 5, right: true },
  { title: "conf", width: 5, right: true },
];

/** The entities of a document, each once. */
export function entityTable(spans: readonly MarkedSpan[], style: Style): string {
  return table(COLUMNS, entitiesOf([{ spans }]).map(row), style);
}

function row({ first, mentions }: Entity): string[] {
  const { entity, entry } = fieldsOf(first);
  const best = greatest(mentions.map(({ span }) => fieldsOf(span).confidence ?? Number.NaN));
  return [
    first.type,
    first.text,
    entity ?? (entity === null ? "-" : ""),
    entry?.name ?? "",
    entry?.en ?? "",
    meaningOf(first),
    String(mentions.length),
    Number.isNaN(best) ? "" : best.toFixed(2),
  ].map(harmless);
}
