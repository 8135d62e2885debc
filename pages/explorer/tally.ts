import { periodIndex } from "../../src/formats/chart/periods.js";
import { FACETS, type Facet, type Model } from "./model.js";
import type { Bars, Filters, Selection } from "./selection.js";

/** Filters that something fails are bits: one a facet, and one for the days. */
export const DAYS: number = 1 << FACETS.length;
const TYPE = FACETS.indexOf("type");
export const TYPE_BIT: number = 1 << TYPE;

/** Key of what bears none. */
export const NONE = -1;

/** A facet of which something is chosen. */
export interface Needed {
  readonly facet: Facet;
  readonly bit: number;
  /** The key of each entity, -1 where it has none. */
  readonly keys: Int32Array;
  readonly chosen: ReadonlySet<number>;
}

/** The facets of which something is chosen. */
export function neededOf(model: Model, chosen: Filters["chosen"]): Needed[] {
  return FACETS.flatMap((facet, f) =>
    chosen[facet].size === 0 ? [] : [{ facet, bit: 1 << f, keys: model.keys[facet], chosen: chosen[facet] }],
  );
}

/** The bit of the days where a day lies outside them. */
export function outside(day: number, days: Filters["days"]): number {
  return days !== undefined && !(day >= days[0] && day <= days[1]) ? DAYS : 0;
}

/** Adds up what passes. What fails one filter alone still counts for the list that this filter belongs to. */
export class Tally {
  readonly #model: Model;
  readonly #bars: Bars;
  /** Of each facet and key: how many, and the last item that bore it. */
  readonly #counts: readonly Int32Array[];
  readonly #seen: readonly Int32Array[];
  readonly #places: Int32Array;
  readonly #series = new Map<number, Float64Array>();
  readonly #reports = new Set<number>();
  readonly incidents: number[] = [];
  #item = 0;
  #total = 0;
  #undated = 0;

  constructor(model: Model, bars: Bars) {
    this.#model = model;
    this.#bars = bars;
    this.#counts = FACETS.map((facet) => new Int32Array(model.keyCounts[facet]));
    this.#seen = FACETS.map((facet) => new Int32Array(model.keyCounts[facet]));
    this.#places = new Int32Array(model.keyCounts.place);
  }

  /**
   * One that is counted: a report, a span or an incident.
   *
   * @param fails the filters that it fails, as bits
   * @param type its type where it has one that is not that of its entities
   */
  add(report: number, day: number, fails: number, entities: readonly number[], type: number = NONE): void {
    if ((fails & (fails - 1)) !== 0) return;
    const item = ++this.#item;
    const { by } = this.#bars;
    const passesBars = (fails & ~DAYS) === 0;
    const bar = passesBars ? this.#barOf(day) : -1;
    let inSeries = false;
    for (let f = 0; f < FACETS.length; f++) {
      const counted = (fails & ~(1 << f)) === 0;
      const drawn = bar >= 0 && FACETS[f] === by;
      if (!counted && !drawn) continue;
      const keys = this.#model.keys[FACETS[f]!];
      const counts = this.#counts[f]!;
      const seen = this.#seen[f]!;
      const own = f === TYPE && type !== NONE;
      for (let i = 0; i < (own ? 1 : entities.length); i++) {
        const key = own ? type : keys[entities[i]!]!;
        if (key < 0 || seen[key] === item) continue;
        seen[key] = item;
        if (counted) counts[key]!++;
        if (drawn) {
          this.#barsOf(key)[bar]!++;
          inSeries = true;
        }
        if (fails === 0 && FACETS[f] === "place") this.#places[key]!++;
      }
    }
    if (bar >= 0 && !inSeries) this.#barsOf(NONE)[bar]!++;
    if (fails !== 0) return;
    this.#total++;
    this.#reports.add(report);
  }

  /** The bar of a day; -1, and counted as undated, where there is none. */
  #barOf(day: number): number {
    const { starts } = this.#bars;
    const at = Number.isNaN(day) || starts.length < 2 ? -1 : periodIndex(starts, day);
    if (at < 0) this.#undated++;
    return at;
  }

  #barsOf(key: number): Float64Array {
    let values = this.#series.get(key);
    if (!values) {
      values = new Float64Array(this.#bars.starts.length - 1);
      this.#series.set(key, values);
    }
    return values;
  }

  selection(): Selection {
    const [type, actor, place, area, weapon] = this.#counts.map(counted) as Repeated<Map<number, number>>;
    return {
      reports: [...this.#reports],
      incidents: this.incidents,
      total: this.#total,
      counts: { type, actor, place, area, weapon } satisfies Record<Facet, unknown>,
      places: counted(this.#places),
      bars: this.#series,
      undated: this.#undated,
    };
  }
}

/** One a facet, in the order of FACETS. */
type Repeated<T> = [T, T, T, T, T];

/** The keys that were counted, with their counts. */
function counted(counts: Int32Array): Map<number, number> {
  const some = new Map<number, number>();
  counts.forEach((count, key) => {
    if (count > 0) some.set(key, count);
  });
  return some;
}
