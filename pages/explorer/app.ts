import { fittingPeriod, PERIODS, type Period, periodsBetween } from "../../src/formats/chart/periods.js";
import { FACETS, type Facet, type Model, type Unit } from "./model.js";
import { type Bars, type Filters, type Selection, select } from "./selection.js";
import { type Language, type Words, wordsOf } from "./strings.js";

/** How the reader looks at the data. */
export interface View {
  readonly filters: Filters;
  readonly by: Facet | "none";
  readonly per: Period | "auto";
  readonly language: Language;
}

/** A part of the page. It writes itself anew when what it shows has changed. */
export type Part = (app: App) => void;

const BARS_MAX = 320;
const NO_CHOICE: Filters["chosen"] = {
  type: new Set(),
  actor: new Set(),
  place: new Set(),
  area: new Set(),
  weapon: new Set(),
};

const NO_FILTERS: Omit<Filters, "unit"> = { query: "", days: undefined, confidence: 0, chosen: NO_CHOICE };

/** The state of the page; its parts read it, and change it by {@link App.change}. */
export class App {
  readonly model: Model;
  #view: View;
  #selection: Selection | undefined;
  readonly #all = new Map<Unit, Selection>();
  /** Width of the bars in pixels; measured when the window changes, since measuring makes the browser lay out the page. */
  chartWidth = 0;
  readonly #parts: readonly Part[];

  constructor(model: Model, language: Language, parts: readonly Part[]) {
    this.model = model;
    this.#parts = parts;
    const filters: Filters = { ...NO_FILTERS, unit: model.units[0]! };
    this.#view = { filters, by: "type", per: "auto", language };
  }

  get view(): View {
    return this.#view;
  }
  get filters(): Filters {
    return this.#view.filters;
  }
  get words(): Words {
    return wordsOf(this.#view.language);
  }
  /** What passes the filters. */
  get selection(): Selection {
    this.#selection ??= select(this.model, this.filters, this.bars);
    return this.#selection;
  }
  /** What there is without filters. */
  get all(): Selection {
    const { unit } = this.filters;
    const all = this.#all.get(unit) ?? select(this.model, { ...NO_FILTERS, unit }, { starts: [], by: "none" });
    this.#all.set(unit, all);
    return all;
  }
  /** Of a facet the keys by how many bear them without filters: 0 is the most frequent. */
  ranksOf(facet: Facet): ReadonlyMap<number, number> {
    const counts = [...this.all.counts[facet]].sort(([, a], [, b]) => b - a);
    return new Map(counts.map(([key], rank) => [key, rank]));
  }
  /** How long the bars are, and where they begin. */
  get per(): Period {
    const { range } = this.model;
    if (this.#view.per !== "auto" || !range) return this.#view.per === "auto" ? PERIODS[1] : this.#view.per;
    return fittingPeriod(...range, BARS_MAX);
  }
  get bars(): Bars {
    const { range } = this.model;
    const { by, filters } = this.#view;
    const starts = range ? periodsBetween(...range, this.per) : [];
    return { starts, by: by === "type" && filters.unit === "reports" ? "none" : by };
  }

  /** Changes the view, and shows it. */
  change(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.#selection = undefined;
    for (const part of this.#parts) part(this);
  }
  filter(filters: Partial<Filters>): void {
    this.change({ filters: { ...this.filters, ...filters } });
  }
  /** Chooses a key of a facet, or drops the choice. */
  toggle(facet: Facet, key: number): void {
    const keys = new Set(this.filters.chosen[facet]);
    if (!keys.delete(key)) keys.add(key);
    this.filter({ chosen: { ...this.filters.chosen, [facet]: keys } });
  }
  /** Other units have other types, so that a choice of types falls with the unit. */
  count(unit: Unit): void {
    this.filter({ unit, chosen: { ...this.filters.chosen, type: new Set() } });
  }
  clear(): void {
    this.filter(NO_FILTERS);
  }
  get isFiltered(): boolean {
    const { query, days, confidence, chosen } = this.filters;
    return query !== "" || days !== undefined || confidence > 0 || FACETS.some((facet) => chosen[facet].size > 0);
  }
}
