import { syriaGovernorates } from "../../src/data/syria-governorates.js";
import { lintGazetteer } from "../../src/gazetteer/lint.js";
import {
  type ActorEntry,
  type BaseEntry,
  type Gazetteer,
  type NameRecord,
  type PlaceEntry,
  type PlaceType,
  PRECISIONS,
  type WeaponEntry,
} from "../../src/gazetteer/types.js";
import type { BuildNotes } from "./places/build.js";
import { compare, GENERATED } from "./write.js";

type Row = readonly [what: string, count: number];

/** Kinds of places by what they are to a reader; the rest are facilities and natural features. */
const UNITS: readonly PlaceType[] = ["country", "governorate", "district", "subdistrict"];
const SETTLEMENTS: readonly PlaceType[] = ["city", "town", "village"];
const QUARTERS: readonly PlaceType[] = ["neighbourhood", "square", "roundabout"];
const REGIONS: readonly PlaceType[] = ["region", "desert", "plain", "valley"];

/** `STATISTICS.md`: what there is by kind, source, precision and ambiguity, what the build did, what the lint finds. */
export function statistics(
  gazetteers: readonly Gazetteer[],
  notes: BuildNotes,
  isEveryday: (word: string) => boolean,
): string {
  const places = gazetteers.filter(({ type }) => type === "place").flatMap(({ entries }) => entries) as PlaceEntry[];
  const syrian = gazetteers[0]!.entries as readonly PlaceEntry[];
  const actors = gazetteers.filter(({ type }) => type === "actor").flatMap(({ entries }) => entries) as ActorEntry[];
  const weapons = gazetteers.filter(({ type }) => type === "weapon").flatMap(({ entries }) => entries) as WeaponEntry[];
  const makes = weapons.filter(({ model }) => model !== undefined);
  const names = syrian.flatMap(recordsOf);
  const is = (kinds: readonly PlaceType[]) => (entry: PlaceEntry) => kinds.includes(entry.placeType);
  const listed = [...UNITS, ...SETTLEMENTS, ...QUARTERS, ...REGIONS];
  const sections: [string, string, readonly Row[]][] = [
    ["Entries", "gazetteer", gazetteers.map(({ name, entries }): Row => [`\`${name}\``, entries.length])],
    [
      "Places",
      "places",
      [
        ["with a parent, in all gazetteers", places.filter(({ parent }) => parent !== undefined).length],
        ["of Syria", syrian.length],
        ["administrative units", syrian.filter(is(UNITS)).length],
        ["settlements", syrian.filter(is(SETTLEMENTS)).length],
        ["facilities and natural features", syrian.filter((entry) => !listed.includes(entry.placeType)).length],
        ["neighbourhoods and squares", syrian.filter(is(QUARTERS)).length],
        ["regions and zones", syrian.filter(is(REGIONS)).length],
      ],
    ],
    ["Places of Syria by kind", "kind", count(syrian.map(({ placeType }) => placeType))],
    ["Places of Syria by source", "source (an entry may have several)", count(syrian.flatMap(sourcesOf))],
    [
      "Places of Syria by precision of the point",
      "precision",
      count(syrian.map(({ location, precision = "exact" }) => (location ? precision : "no point"))),
    ],
    [
      "Names of places of Syria",
      "names",
      [
        ["all", names.length],
        ["that need a context", names.filter(({ needsContext }) => needsContext).length],
        ...count(names.flatMap(({ ambiguity }) => ambiguity ?? [])).map(([kind, n]): Row => [`\`${kind}\``, n]),
      ],
    ],
    ["Actors by type", "type", count(actors.map(({ actorType }) => actorType))],
    ["Actors by source", "source (an entry may have several)", count(actors.flatMap(sourcesOf))],
    ["Names of actors by use", "use", count(actors.flatMap(recordsOf).map(({ use = "variant" }) => use))],
    ["Weapons by class, families and makes", "class", count(weapons.map(({ weaponClass }) => weaponClass))],
    ["Makes of weapons by origin", "country", count(makes.map(({ origin = "several, or none" }) => origin))],
    ["What the build of the places did", "rows", rowsOf(notes)],
    ["Findings of the lint", "severity", lintCounts(gazetteers, isEveryday)],
  ];
  const tables = sections.map(([title, what, rows]) => `## ${title}\n\n${table([what, "count"], rows)}`);
  const kinds = count(syrian.map(({ placeType }) => placeType)).map(([kind]) => kind as PlaceType);
  const precisions = kinds.map((kind) => precisionRow(kind, syrian.filter(is([kind]))));
  const accepted = gazetteers.flatMap(({ name, accept = [] }) =>
    accept.map(({ code, ids = [], reason }) => [`\`${name}\``, `\`${code}\``, ids.length, reason]),
  );
  return `${GENERATED}

# Statistics

Version ${gazetteers[0]!.version}.

${tables.join("\n\n")}

## Precision of the points by kind

${table(["kind of place", ...PRECISIONS, "no point"], precisions)}

Every warning that stands is accepted, by the entry:

${table(["gazetteer", "code", "entries", "why it is right as it is"], accepted)}
`;
}

/** How many places of a kind have a point of each precision, and how many have none. */
function precisionRow(kind: PlaceType, places: readonly PlaceEntry[]): (string | number)[] {
  const having = (wanted: string): number =>
    places.filter(({ location, precision = "exact" }) => location !== undefined && precision === wanted).length;
  return [kind, ...PRECISIONS.map(having), places.filter(({ location }) => location === undefined).length];
}

function rowsOf({ matches, localities, merges, ...notes }: BuildNotes): Row[] {
  return [
    ["GeoNames matches of OCHA's settlements at one edit, kept", matches.kept],
    ["… kept for their spelling alone", matches.spellingOnly],
    ["… dropped", matches.dropped],
    ["second names dropped because a neighbour bears them", notes.namesOfNeighbours],
    ["quarters and features made one by rule", merges.length],
    ["… made one by review", notes.sameByReview],
    ["settlements of GeoNames that are known already", localities.known],
    ["… that gave a spelling", localities.spelling],
    ["… that gave a second name", localities.secondName],
    ["… that are entries of the low tier", localities.added],
    ["units without a seat", notes.unitsWithoutSeat.length],
    ["places that lie in the country at large", notes.withoutParent.length],
  ];
}

function lintCounts(gazetteers: readonly Gazetteer[], isEveryday: (word: string) => boolean): Row[] {
  const bare = gazetteers.map(({ accept: _, ...gazetteer }) => gazetteer);
  const all = bare.flatMap((gazetteer) =>
    lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates }),
  );
  const open = gazetteers.flatMap((gazetteer) =>
    lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates }),
  );
  return [
    ...(["error", "warning"] as const).map((s): Row => [`${s}s`, all.filter(({ severity }) => severity === s).length]),
    ["warnings that are not accepted below", open.length],
  ];
}

function recordsOf(entry: BaseEntry): NameRecord[] {
  const further = (entry.names ?? []).map((name): NameRecord => (typeof name === "string" ? { name } : name));
  return [{ ...entry, use: "canonical" } as NameRecord, ...further];
}

function sourcesOf({ source = "editorial" }: BaseEntry): string[] {
  return source.split(" ");
}

function count(values: readonly string[]): Row[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
