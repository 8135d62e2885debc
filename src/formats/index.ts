export type { AnnotatedText, KeptText, MarkedSpan, SpanList } from "./annotated.js";
export { type BratOptions, bratConfiguration, fromBrat, toBrat } from "./brat.js";
export { PERIODS, type Period } from "./chart/periods.js";
export { fromConll, toConll } from "./conll.js";
export {
  COUNT_BY,
  COUNTED,
  type CountBy,
  type Counted,
  type CountOptions,
  type CountRow,
} from "./counts/count.js";
export type { FigureOptions } from "./counts/figure.js";
export { fromCsv, toCsv } from "./csv.js";
export type { OneOrMore } from "./documents.js";
export { type Entity, entitiesOf, type Mention } from "./entities.js";
export {
  fromGeoJson,
  type GeoJsonOptions,
  type PlacedSpan,
  type PlaceMention,
  type PlaceProperties,
  toGeoJson,
} from "./geojson.js";
export { type HtmlOptions, toHtml } from "./html.js";
export { type OffsetUnit, spansFromUnits, spansInUnits } from "./in-units.js";
export { ACLED_COLUMNS, type AcledRow, toAcledRow } from "./incidents/acled.js";
export { type IncidentCsvOptions, toIncidentCsv } from "./incidents/csv.js";
export { type IncidentFields, incidentFields, type Range } from "./incidents/fields.js";
export { type IncidentProperties, toIncidentGeoJson } from "./incidents/geojson.js";
export { INCIDENT_COLUMNS, type IncidentRow, toIncidentRows } from "./incidents/rows.js";
export { type InputText, readInputText } from "./input.js";
export { fromJsonl, type JsonlDocument, type JsonlOptions, toJsonl } from "./jsonl.js";
export { type LinkedSpan, linkOf } from "./link.js";
export type { OutlineProperties, Outlines } from "./map/outlines.js";
export { type SvgMapOptions, toSvgMap } from "./map/svg-map.js";
export { type PageOptions, toMapPage, toReport } from "./page/report.js";
export { ROW_COLUMNS, type RowOptions, type RowValue, rowsToCsv, type SpanRow, toRows } from "./rows.js";
export { fromSpacy, type SpacyOptions, type SpacySpan, type SpacyText, toSpacy } from "./spacy.js";
export { fromWebAnnotation, toWebAnnotation, type WebAnnotation, type WebAnnotationBody } from "./web-annotation.js";
export { toWideRows, WIDE_COLUMNS, type WideRow } from "./wide-rows.js";
