import { fieldsOf, type MarkedSpan, precisionOf } from "../../formats/annotated.js";
import { linkOf } from "../../formats/link.js";
import { harmless } from "./cells.js";
import type { Style } from "./style.js";
import { type Column, table } from "./table.js";

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
const TYPES: readonly string[] = ["place", "actor", "date", "casualty", "weapon"];

/** The entities of a document, each once: by type, then in the order of their first mention. */
export function entityTable(spans: readonly MarkedSpan[], style: Style): string {
  const groups = new Map<string, MarkedSpan[]>();
  for (const span of spans) {
    const { placeType, direction } = fieldsOf(span);
    const key = JSON.stringify([span.type, linkOf(span) ?? span.text, placeType === "countryside", direction]);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  const rank = (type: string): number => (TYPES.includes(type) ? TYPES.indexOf(type) : TYPES.length);
  const sorted = [...groups.values()].sort((a, b) => rank(a[0]!.type) - rank(b[0]!.type));
  return table(COLUMNS, sorted.map(row), style);
}

function row(group: readonly MarkedSpan[]): string[] {
  const first = group[0]!;
  const { entity, entry } = fieldsOf(first);
  const best = Math.max(...group.map((span) => fieldsOf(span).confidence ?? Number.NaN));
  return [
    first.type,
    first.text,
    entity ?? (entity === null ? "-" : ""),
    entry?.name ?? "",
    entry?.en ?? "",
    meaningOf(first),
    String(group.length),
    Number.isNaN(best) ? "" : best.toFixed(2),
  ].map(harmless);
}

/** What the span says, in a few words: kind of place, actor or weapon, a date's day, a casualty's count. */
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
