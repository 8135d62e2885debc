/** What the explorer page is given: plain data, as JSON inside the page. */
export interface ExplorerData {
  readonly title: string | null;
  /** Language of the page when it opens; `null`: that of the reader's browser. */
  readonly language: "ar" | "en" | null;
  readonly reports: readonly ExplorerReport[];
  /** What is named, each once. */
  readonly entities: readonly ExplorerEntity[];
  readonly incidents: readonly ExplorerIncident[];
  /** The areas that the map is drawn on. */
  readonly areas: readonly ExplorerArea[];
  /** Sources of the lines of the map, and what readers should know of them. */
  readonly credits: readonly string[];
}

/** A report. */
export interface ExplorerReport {
  readonly id: string;
  /** ISO 8601 day, `null` where the report has none. */
  readonly date: string | null;
  readonly text: string;
  /** Its spans, four numbers each: index of the entity, start, end (UTF-16 code units), confidence in hundredths. */
  readonly spans: readonly number[];
}

/** A place, an actor, a day, a toll or a weapon, or something of a user's own type. */
export interface ExplorerEntity {
  readonly type: string;
  readonly name: string;
  readonly en?: string;
  /** Id in a gazetteer. */
  readonly id?: string;
  /** Kind of place, actor, weapon or casualties. */
  readonly kind?: string;
  /** Longitude and latitude. */
  readonly point?: readonly [lon: number, lat: number];
  /** How exact the point is. */
  readonly precision?: string;
  /** Index of the area in which a place lies. */
  readonly area?: number;
}

/** An act that a report tells of. Its arguments are indices of entities. */
export interface ExplorerIncident {
  /** Index of the report. */
  readonly report: number;
  readonly type: string;
  /** ISO 8601 day, month, year or interval. */
  readonly day: string | null;
  readonly status: string;
  /** In hundredths. */
  readonly confidence: number;
  /** Where the text names it: start and end of each word, one after the other. */
  readonly words: readonly number[];
  readonly by: readonly number[];
  readonly target: readonly number[];
  readonly places: readonly number[];
  readonly weapons: readonly number[];
  readonly casualties: readonly number[];
}

/** An area of the map. */
export interface ExplorerArea {
  readonly name: string;
  readonly en?: string;
  readonly label?: readonly number[];
  /** Closed rings of longitude and latitude. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}
