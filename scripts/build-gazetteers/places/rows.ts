import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** One row of a table: column name to trimmed text. A missing column reads as the empty string. */
export type Row = Readonly<Record<string, string>>;

/** The tables of the facts folder that places are built from. */
export interface PlaceTables {
  readonly units: readonly Row[];
  readonly communities: readonly Row[];
  readonly ochaQuarters: readonly Row[];
  readonly pressQuarters: readonly Row[];
  readonly regions: readonly Row[];
  readonly facilities: readonly Row[];
  readonly seed: readonly Row[];
  readonly aliases: readonly Row[];
  readonly crossings: readonly Row[];
  readonly localities: readonly Row[];
  /** GeoNames rows of towns by GeoNames id. */
  readonly towns: ReadonlyMap<string, GeoNamesTown>;
  readonly airports: readonly Airport[];
  readonly transport: readonly TransportLocation[];
}

/** A GeoNames populated place: feature code and population (0 where unknown). */
export interface GeoNamesTown {
  readonly id: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly code: string;
  readonly population: number;
}

export interface Airport {
  readonly ident: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
}

export interface TransportLocation {
  readonly id: string;
  readonly name: { readonly en: string; readonly ar?: string };
  readonly aliases: readonly { readonly value: string; readonly language: string }[];
  readonly locationTypes: readonly string[];
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly externalIds: Readonly<Record<string, string>>;
}

/** Reads all tables of `<facts>/places`. */
export function readPlaceTables(facts: string): PlaceTables {
  const path = (file: string): string => join(facts, "places", file);
  const csv = (file: string): Row[] => readTable(path(file), ",");
  return {
    units: csv("admin-units.csv"),
    communities: csv("ocha-communities.csv"),
    ochaQuarters: csv("ocha-neighbourhoods.csv"),
    pressQuarters: csv("neighbourhoods.csv"),
    regions: csv("regions.csv"),
    facilities: csv("facilities.csv"),
    seed: csv("regions-facilities-seed.csv"),
    aliases: csv("settlement-aliases.csv"),
    crossings: csv("border-crossings.csv"),
    localities: csv("geonames-localities.csv"),
    towns: readTowns(path("geonames-cities500.tsv")),
    airports: JSON.parse(readFileSync(path("airports.json"), "utf8")) as Airport[],
    transport: JSON.parse(readFileSync(path("transport-locations.json"), "utf8")) as TransportLocation[],
  };
}

/** Reads a table whose first line names the columns. */
export function readTable(path: string | URL, delimiter: string): Row[] {
  return parse(readFileSync(path), {
    columns: true,
    delimiter,
    trim: true,
    relax_column_count: true,
    bom: true,
    comment: delimiter === "\t" ? "#" : "",
    quote: delimiter === "\t" ? null : '"',
  }) as Row[];
}

/** Lines of a word list: one item a line, `#` begins a remark. */
export function readList(path: string | URL): string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
}

/** Columns of the GeoNames main table, which has no heading. */
const TOWN_ID = 0;
const TOWN_NAMES = 3;
const TOWN_LAT = 4;
const TOWN_LON = 5;
const TOWN_CODE = 7;
const TOWN_POPULATION = 14;

function readTowns(path: string): Map<string, GeoNamesTown> {
  const rows = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return new Map(
    rows.map((row): [string, GeoNamesTown] => {
      const cells = row.split("\t");
      const town: GeoNamesTown = {
        id: cells[TOWN_ID]!,
        names: cells[TOWN_NAMES]!.split(",").filter((name) => /\p{Script=Arabic}/u.test(name)),
        lat: Number(cells[TOWN_LAT]),
        lon: Number(cells[TOWN_LON]),
        code: cells[TOWN_CODE]!,
        population: Number(cells[TOWN_POPULATION]),
      };
      return [town.id, town];
    }),
  );
}

/** The parts of a cell that holds several values. */
export function parts(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
