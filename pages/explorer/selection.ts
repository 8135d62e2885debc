import type { Facet, Model, Unit } from "./model.js";
import { SPAN_NUMBERS, searchKey } from "./model.js";
import { type Needed, neededOf, outside, Tally, TYPE_BIT } from "./tally.js";

/** What readers have chosen. */
export interface Filters {
  readonly unit: Unit;
  readonly query: string;
  /** First and last day; `undefined`: all, undated ones too. */
  readonly days: readonly [number, number] | undefined;
  /** Least confidence, in hundredths. */
  readonly confidence: number;
  readonly chosen: Readonly<Record<Facet, ReadonlySet<number>>>;
}

/** Bars of the time line. */
export interface Bars {
  readonly starts: readonly number[];
  readonly by: Facet | "none";
}

/** What passes the filters. */
export interface Selection {
  /** Reports and, of incidents, the incidents that pass, in the order of the data. */
  readonly reports: readonly number[];
  readonly incidents: readonly number[];
  /** How many are counted: of the unit. */
  readonly total: number;
  /** Of each facet, how many bear each key if nothing of this facet were chosen. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<number, number>>>;
  /** Of each place, how many bear it: what the map shows. */
  readonly places: ReadonlyMap<number, number>;
  /** Of each key of `bars.by` (-1: none of them) the bars, if no days were chosen. */
  readonly bars: ReadonlyMap<number, Float64Array>;
  /** How many have no day that a bar could show. */
  readonly undated: number;
}

/** Counts all that passes the filters. */
export function select(model: Model, filters: Filters, bars: Bars): Selection {
  const tally = new Tally(model, bars);
  const terms = searchKey(filters.query).trim().split(" ").filter(Boolean);
  const found = (report: number): boolean =>
    terms.length === 0 || terms.every((term) => model.searchable(report).includes(term));
  if (filters.unit === "incidents") countIncidents(model, filters, tally, found);
  else countReports(model, filters, tally, found);
  return tally.selection();
}

function countReports(model: Model, filters: Filters, tally: Tally, found: (report: number) => boolean): void {
  const { unit, days, confidence, chosen } = filters;
  const needed = neededOf(model, chosen);
  const kept: number[] = [];
  const one = [0];
  for (const [report, { spans }] of model.data.reports.entries()) {
    if (!found(report)) continue;
    const day = model.reportDays[report]!;
    kept.length = 0;
    let fails = outside(day, days);
    for (let i = 0; i < spans.length; i += SPAN_NUMBERS) if (spans[i + 3]! >= confidence) kept.push(spans[i]!);
    for (const each of needed) if (!meets(each, kept)) fails |= each.bit;
    if (unit === "reports") {
      tally.add(report, day, fails, kept);
      continue;
    }
    for (const entity of kept) {
      one[0] = entity;
      // of its own facet a span must be what is chosen; of the others its report must name it
      let own = fails;
      for (const { bit, keys, chosen } of needed) {
        const key = keys[entity]!;
        if (key >= 0) own = chosen.has(key) ? own & ~bit : own | bit;
      }
      tally.add(report, day, own, one);
    }
  }
}

/** Whether one of some entities is chosen. */
function meets({ keys, chosen }: Needed, entities: readonly number[]): boolean {
  for (const entity of entities) if (chosen.has(keys[entity]!)) return true;
  return false;
}

function countIncidents(model: Model, filters: Filters, tally: Tally, found: (report: number) => boolean): void {
  const { days, confidence, chosen } = filters;
  const needed = neededOf(model, chosen).filter(({ facet }) => facet !== "type");
  for (const [i, incident] of model.data.incidents.entries()) {
    if (incident.confidence < confidence || !found(incident.report)) continue;
    const entities = [...incident.places, ...incident.by, ...incident.target, ...incident.weapons];
    const type = model.incidentTypes.indexOf(incident.type);
    const day = model.incidentDays[i]!;
    let fails = outside(day, days);
    for (const each of needed) if (!meets(each, entities)) fails |= each.bit;
    if (chosen.type.size > 0 && !chosen.type.has(type)) fails |= TYPE_BIT;
    if (fails === 0) tally.incidents.push(i);
    tally.add(incident.report, day, fails, entities, type);
  }
}
