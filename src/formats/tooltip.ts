import { fieldsOf, type MarkedSpan } from "./annotated.js";
import { linkOf } from "./link.js";

/**
 * What a span means and why, in a few lines of plain text: name, English name, id or value, kind, confidence, evidence. One
 * thing a line, so that Arabic and Latin script do not get mixed up.
 */
export function tooltip(span: MarkedSpan): string {
  const { entry, placeType, actorType, weaponClass, direction, confidence, evidence = [] } = fieldsOf(span);
  const kinds = [span.type, placeType ?? actorType ?? weaponClass, direction].filter((kind) => kind != null);
  const lines = [
    entry?.name,
    entry?.en,
    linkOf(span) ?? "not in any gazetteer",
    kinds.join(", "),
    confidence === undefined ? undefined : `confidence ${confidence}`,
    ...evidence.map(({ rule, detail }) => `${rule}: ${detail}`),
  ];
  const unlinked = span.type === "date" || span.type === "casualty";
  return lines
    .filter((line, i) => line !== undefined && !(unlinked && i === 2 && linkOf(span) === undefined))
    .join("\n");
}
