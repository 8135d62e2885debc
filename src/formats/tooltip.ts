import { fieldsOf, type MarkedSpan } from "./annotated.js";
import { linkOf } from "./link.js";
import { pointOf } from "./meaning.js";

/**
 * What a span means and why, in a few lines of plain text: name, English name, id or value, kind, point, confidence, evidence. One
 * thing a line, so that Arabic and Latin script do not get mixed up.
 */
export function tooltip(span: MarkedSpan): string {
  const fields = fieldsOf(span);
  const { entry, placeType, actorType, weaponClass, direction, confidence, evidence = [] } = fields;
  const kinds = [span.type, placeType ?? actorType ?? weaponClass, direction].filter((kind) => kind != null);
  const counted = span.type === "date" || span.type === "casualty";
  const lines = [
    entry?.name,
    entry?.en,
    linkOf(span) ?? (counted ? undefined : "not in any gazetteer"),
    kinds.join(", "),
    pointOf(fields),
    confidence === undefined ? undefined : `confidence ${confidence}`,
    ...evidence.map((reason) => `${reason.rule}: ${reason.detail}`),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}
