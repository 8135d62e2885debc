import type { FeatureCollection } from "geojson";
import { barChart } from "../../src/formats/chart/bar-chart.js";
import { isoDay } from "../../src/formats/chart/periods.js";
import { csvTable } from "../../src/table-cells.js";
import type { App } from "./app.js";
import { byId, download, element } from "./dom.js";
import { sentencesOf, spansOf } from "./marked-text.js";
import { keyName } from "./names.js";
import { PAPER } from "./palette.js";
import { imageOf, pngOf } from "./picture.js";
import { resultsOf } from "./results.js";
import { chartOf, seriesOf } from "./timeline.js";

const CHART_WIDTH = 960;

type Row = Readonly<Record<string, string | number | null>>;

const text = (name: string, type: string, content: string): void =>
  download(name, new Blob([content], { type: `${type};charset=utf-8` }));
const table = (rows: readonly Row[]): string => (rows.length === 0 ? "" : csvTable(Object.keys(rows[0]!), rows));
const chart = (app: App): string => barChart(chartOf(app, CHART_WIDTH, true));
const map = (): string => imageOf(byId("map").querySelector("svg")!);

/** The files of each panel, and what is written into them. */
const FILES: Readonly<Record<string, Readonly<Record<string, (app: App) => void>>>> = {
  time: {
    SVG: (app) => text("over-time.svg", "image/svg+xml", chart(app)),
    PNG: (app) => void pngOf(chart(app)).then((file) => download("over-time.png", file)),
    CSV: (app) => text("over-time.csv", "text/csv", table(barRows(app))),
  },
  map: {
    SVG: () => text("map.svg", "image/svg+xml", map()),
    PNG: () => void pngOf(map()).then((file) => download("map.png", file)),
    GeoJSON: (app) => text("places.geojson", "application/geo+json", JSON.stringify(placesOf(app))),
  },
  texts: {
    CSV: (app) =>
      text("selection.csv", "text/csv", table(app.filters.unit === "incidents" ? incidentRows(app) : spanRows(app))),
  },
};

/** Puts the buttons of the files where the panels want them. */
export function addExports(app: App): void {
  for (const host of document.querySelectorAll<HTMLElement>(".files"))
    for (const [format, write] of Object.entries(FILES[host.dataset.of!]!)) {
      const button = element("button", { type: "button" }, format);
      button.onclick = () => write(app);
      host.append(button);
    }
}

/** A row a bar and series, as a data frame wants them. */
function barRows(app: App): Row[] {
  const { starts } = app.bars;
  return seriesOf(app, PAPER).flatMap(({ name, values }) =>
    [...values].flatMap((count, i) =>
      count === 0 ? [] : [{ from: isoDay(starts[i]!), to: isoDay(starts[i + 1]! - 1), name, count }],
    ),
  );
}

function placesOf({ model, selection }: App): FeatureCollection {
  const features = [...selection.places].flatMap(([entity, count]) => {
    const { point, name, en = null, id = null, kind = null, precision = null, area } = model.data.entities[entity]!;
    if (!point) return [];
    const areaName = area === undefined ? null : model.data.areas[area]!.name;
    const properties = { id, name, en, kind, precision, area: areaName, count };
    return [{ type: "Feature" as const, geometry: { type: "Point" as const, coordinates: [...point] }, properties }];
  });
  return { type: "FeatureCollection", features };
}

/** The spans of the reports that pass, with their sentences. */
function spanRows(app: App): Row[] {
  const { data } = app.model;
  return resultsOf(app).flatMap(({ report }) => {
    const source = data.reports[report]!;
    return spansOf(source)
      .filter(({ confidence }) => confidence >= app.filters.confidence)
      .map(({ entity, start, end, confidence }) => {
        const { type, name, en = null, id = null, kind = null, point, precision = null, area } = data.entities[entity]!;
        const sentence = sentencesOf(source).find((each) => start < each.end);
        return {
          report: source.id,
          date: source.date,
          type,
          text: source.text.slice(start, end),
          name,
          en,
          entity: id,
          kind,
          area: area === undefined ? null : data.areas[area]!.name,
          lat: point?.[1] ?? null,
          lon: point?.[0] ?? null,
          precision,
          confidence: confidence / 100,
          start,
          end,
          sentence: sentence ? source.text.slice(sentence.start, sentence.end) : null,
        };
      });
  });
}

function incidentRows(app: App): Row[] {
  const { data } = app.model;
  const names = (entities: readonly number[]): string =>
    entities.map((entity) => data.entities[entity]!.name).join("; ");
  return resultsOf(app).map(({ incident }) => {
    const { report, type, day, status, confidence, by, target, places, weapons, casualties, words } =
      data.incidents[incident!]!;
    const source = data.reports[report]!;
    const first = data.entities[places[0] ?? -1];
    const sentence = sentencesOf(source).find(({ end }) => words[0]! < end);
    return {
      report: source.id,
      reported: source.date,
      day,
      type,
      type_words: keyName(app.model, "incidents", "type", app.model.incidentTypes.indexOf(type), app.words),
      status,
      by: names(by),
      target: names(target),
      places: names(places),
      area: first?.area === undefined ? null : data.areas[first.area]!.name,
      lat: first?.point?.[1] ?? null,
      lon: first?.point?.[0] ?? null,
      weapons: names(weapons),
      casualties: names(casualties),
      confidence: confidence / 100,
      sentence: sentence ? source.text.slice(sentence.start, sentence.end) : null,
    };
  });
}
