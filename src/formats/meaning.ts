import type { PointPrecision } from "../span.js";
import { fieldsOf, type MarkedSpan, precisionOf, type SpanFields } from "./annotated.js";

/** What a span says, in a few words: kind of place, actor or weapon, a date's day, a casualty's count. */
export function meaningOf(span: MarkedSpan): string {
  const fields = fieldsOf(span);
  const { placeType, direction, actorType, weaponClass, value, kind, min, max, victims } = fields;
  if (kind !== undefined) {
    const count = max === min ? `${min}` : max === null ? `${min} or more` : `${min} to ${max}`;
    const who = (victims ?? []).map((victim) => victim.kind).join(", ");
    return `${kind.replaceAll("_", " ")}: ${count}${who === "" ? "" : ` (${who})`}`;
  }
  if (span.type === "date") return value ?? "unknown";
  const point = pointOf(fields);
  const what = [direction, placeType ?? actorType ?? weaponClass].filter((part) => part != null).join(" ");
  return [what, ...(point === undefined ? [] : [point])].join(" ").trim();
}

/** The point of a span in a few words, `undefined` where it has none; see {@link pointText}. */
export function pointOf(fields: SpanFields): string | undefined {
  const { lat, lon } = fields;
  const precision = precisionOf(fields);
  return lat === undefined || lon === undefined || precision === undefined ? undefined : pointText(lat, lon, precision);
}

/** A point, and how exact it is unless it is the place's own: `33.571, 36.404`, `~32.625, 36.106 (container)`. */
export function pointText(lat: number, lon: number, precision: PointPrecision): string {
  const point = `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  return precision === "exact" ? point : `~${point} (${precision})`;
}
