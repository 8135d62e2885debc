import type { FeatureCollection, Point } from "geojson";
import { optionsOf } from "../arguments.js";
import type { AnnotatedText } from "../formats/annotated.js";
import { documentsOf, type OneOrMore } from "../formats/documents.js";
import { entitiesOf } from "../formats/entities.js";
import { type PlaceProperties, toGeoJson } from "../formats/geojson.js";
import { mapPlaces } from "../formats/map/map-place.js";
import { toSvgMap } from "../formats/map/svg-map.js";
import { pointText } from "../formats/meaning.js";
import { type PageOptions, toMapPage } from "../formats/page/report.js";
import { CONSOLE } from "../formats/text/style.js";
import { table } from "../formats/text/table.js";
import { INSPECT, JUPYTER_DISPLAY, type MimeBundle } from "./display.js";

/** The places of documents: an image in notebooks, a table in consoles. */
export interface PlaceMap {
  /** The image as SVG; see {@link toSvgMap}. */
  toSvg(): string;
  /** The image as a fragment of HTML. */
  toHtml(): string;
  /** The map, the list of places and the texts as one file; see {@link toMapPage}. */
  toPage(): string;
  /** The places as GeoJSON: what `JSON.stringify` writes. */
  toJSON(): FeatureCollection<Point | null, PlaceProperties>;
}

class DocumentsMap implements PlaceMap {
  readonly #documents: readonly AnnotatedText[];
  readonly #options: PageOptions;

  constructor(documents: readonly AnnotatedText[], options: PageOptions) {
    this.#documents = documents;
    this.#options = options;
  }
  toSvg(): string {
    return toSvgMap(this.#documents, this.#options);
  }
  toHtml(): string {
    return `<figure style="margin:0">${this.toSvg()}</figure>`;
  }
  toPage(): string {
    return toMapPage(this.#documents, this.#options);
  }
  toJSON(): FeatureCollection<Point | null, PlaceProperties> {
    return toGeoJson(this.#documents);
  }
  [JUPYTER_DISPLAY](): MimeBundle {
    return { "image/svg+xml": this.toSvg(), "text/plain": this[INSPECT]() };
  }
  [INSPECT](): string {
    const rows = mapPlaces(entitiesOf(this.#documents)).map(({ name, en = "", lat, lon, count, precision }) => [
      name,
      en,
      pointText(lat, lon, precision),
      String(count),
    ]);
    return table(COLUMNS, rows, CONSOLE);
  }
}

const COLUMNS = [
  { title: "place", width: 36 },
  { title: "English", width: 36 },
  { title: "point", width: 31 },
  { title: "n", width: 5, right: true },
] as const;

/**
 * The places of one or many documents as one value that notebooks and consoles show.
 *
 * @example
 * placeMap([tag("غارات على مدينة دوما")], { outlines: syriaGovernorates }).toSvg().startsWith("<svg") //=> true
 */
export function placeMap(documents: OneOrMore<AnnotatedText>, options?: PageOptions): PlaceMap {
  return new DocumentsMap(documentsOf(documents), optionsOf(options, "an object { outlines, title }"));
}
