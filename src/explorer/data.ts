import { type AnnotatedText, fieldsOf, type MarkedSpan, precisionOf } from "../formats/annotated.js";
import { entitiesOf } from "../formats/entities.js";
import { linkOf } from "../formats/link.js";
import { type AreaOf, areaFinder } from "../formats/map/area.js";
import { nameOf } from "../formats/map/map-place.js";
import { type Outlines, ringsOf } from "../formats/map/outlines.js";
import type { ExplorerArea, ExplorerData, ExplorerEntity, ExplorerIncident, ExplorerReport } from "./data-types.js";
import { type EntityAt, incidentsOf } from "./incidents.js";

/** What the page says of itself. */
export interface ExplorerHead {
  readonly title: string | undefined;
  readonly language: "ar" | "en" | undefined;
  readonly outlines: Outlines | undefined;
}

/** What the page shows, of documents with spans. */
export function explorerData(documents: readonly AnnotatedText[], head: ExplorerHead): ExplorerData {
  const { title, language, outlines } = head;
  const entities = entitiesOf(documents);
  const indices = new Map<string, number>();
  const spans: number[][] = documents.map(() => []);
  const areaOf = areaFinder(outlines);
  for (const [i, { mentions }] of entities.entries())
    for (const { document, span } of mentions) {
      indices.set(keyOf(document, span), i);
      spans[document]!.push(i, span.start, span.end, Math.round((fieldsOf(span).confidence ?? 1) * 100));
    }
  const entityAt: EntityAt = (report, span) => indices.get(keyOf(report, span));
  const reports = documents.map(
    ({ id, date, text }, i): ExplorerReport => ({
      id: id ?? String(i + 1),
      date: date?.slice(0, DAY_LENGTH) ?? null,
      text,
      spans: inOrder(spans[i]!),
    }),
  );
  return {
    title: title ?? null,
    language: language ?? null,
    reports,
    entities: entities.map(({ first }) => entityOf(first, areaOf)),
    incidents: documents.flatMap((document, i): ExplorerIncident[] => incidentsOf(document, i, entityAt)),
    areas: outlines ? areasOf(outlines) : [],
    credits: [outlines?.credit, outlines?.note].filter((line) => line !== undefined),
  };
}

const DAY_LENGTH = "2017-10-31".length;
const SPAN_NUMBERS = 4;

function keyOf(report: number, { type, start, end }: MarkedSpan): string {
  return `${report} ${start} ${end} ${type}`;
}

function inOrder(spans: readonly number[]): number[] {
  const rows = Array.from({ length: spans.length / SPAN_NUMBERS }, (_, i) =>
    spans.slice(i * SPAN_NUMBERS, (i + 1) * SPAN_NUMBERS),
  );
  return rows.sort((a, b) => a[1]! - b[1]! || b[2]! - a[2]!).flat();
}

function entityOf(span: MarkedSpan, areaOf: AreaOf): ExplorerEntity {
  const fields = fieldsOf(span);
  const { entity, placeType, actorType, weaponClass, kind, value, lat, lon } = fields;
  const { name, en } = nameOf({ first: span, mentions: [] });
  const what = placeType ?? actorType ?? weaponClass ?? kind;
  const area = span.type === "place" ? areaOf(fields) : undefined;
  const precision = precisionOf(fields);
  const id = entity ?? (kind === undefined ? undefined : linkOf(span));
  return {
    type: span.type,
    name: span.type === "date" ? (value ?? span.text) : name,
    ...(en === undefined ? {} : { en }),
    ...(id === undefined ? {} : { id }),
    ...(what == null ? {} : { kind: what }),
    ...(lat === undefined || lon === undefined ? {} : { point: [lon, lat] as const }),
    ...(precision === undefined ? {} : { precision }),
    ...(area === undefined ? {} : { area }),
  };
}

function areasOf(outlines: Outlines): ExplorerArea[] {
  const rings = ringsOf(outlines);
  return outlines.features.map(({ properties: { name, en, label } }, i) => ({
    name,
    ...(en === undefined ? {} : { en }),
    ...(label === undefined ? {} : { label }),
    rings: rings[i]!,
  }));
}
