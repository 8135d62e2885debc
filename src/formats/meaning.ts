import { fieldsOf, type MarkedSpan, precisionOf } from "./annotated.js";

/** What a span says, in a few words: kind of place, actor or weapon, a date's day, a casualty's count. */
export function meaningOf(span: MarkedSpan): string {
  const fields = fieldsOf(span);
  const { placeType, direction, lat, lon, actorType, weaponClass, value, kind, min, max, victims } = fields;
  if (kind !== undefined) {
    const count = max === min ? `${min}` : max === null ? `${min} or more` : `${min} to ${max}`;
    const who = (victims ?? []).map((victim) => victim.kind).join(", ");
    return `${kind.replaceAll("_", " ")}: ${count}${who === "" ? "" : ` (${who})`}`;
  }
  if (span.type === "date") return value ?? "unknown";
  const about = precisionOf(fields) === "exact" ? "" : "~"; // the point is near the place, or its parent's
  const point = lat === undefined || lon === undefined ? "" : ` ${about}${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  const what = [direction, placeType ?? actorType ?? weaponClass].filter((part) => part != null).join(" ");
  return `${what}${point}`.trim();
}
