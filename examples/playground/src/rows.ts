import { type BaseEntry, type Gazetteer, type Problem, parseGazetteer, YaqutError } from "yaqut/syria";

/** A name that the reader of the page adds: what the form holds. */
export interface Row {
  readonly name: string;
  /** `place:village`, `actor:rebel-group`, `weapon:drone`: type of the span, and kind within the type. */
  readonly kind: string;
  /** Degrees as typed; both empty where the place is not known. */
  readonly lat: string;
  readonly lon: string;
}

export const ROW_FIELDS = ["name", "kind", "lat", "lon"] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** What is wrong with a row, by field. */
export type RowProblems = Readonly<Partial<Record<RowField, Problem>>>;

/** The kinds that the form offers, by type. */
export const ROW_KINDS: Readonly<Record<string, readonly string[]>> = {
  place: [
    "city",
    "town",
    "village",
    "neighbourhood",
    "camp",
    "farm",
    "checkpoint",
    "military-site",
    "crossing",
    "road",
    "square",
    "hospital",
    "school",
    "market",
    "prison",
    "facility",
    "hill",
    "region",
  ],
  actor: ["rebel-group", "state-military", "militia-progov", "jihadist-group", "ngo-monitor", "media-outlet"],
  weapon: ["drone", "missile", "rocket", "artillery", "aircraft", "mine", "chemical"],
  custom: ["custom"],
};

const KIND_FIELDS: Readonly<Record<string, string>> = {
  place: "placeType",
  actor: "actorType",
  weapon: "weaponClass",
};

/** One gazetteer for each type among the rows. @throws YaqutError `GAZETTEER_INVALID` when a row is bad */
export function gazetteersOf(rows: readonly Row[]): Gazetteer[] {
  const types = [...new Set(rows.map(typeOf))];
  return types.map((type) =>
    parseGazetteer({
      name: `added-${type}`,
      type,
      entries: rows.flatMap((row, i) => (typeOf(row) === type ? [entryOf(row, `added-${i + 1}`)] : [])),
    }),
  );
}

/** What the library has against a row; nothing, when the row is good. */
export function problemsOf(row: Row): RowProblems {
  try {
    gazetteersOf([row]);
    return {};
  } catch (error) {
    if (!(error instanceof YaqutError)) throw error;
    const problems: Partial<Record<RowField, Problem>> = {};
    for (const problem of error.problems) problems[fieldOf(problem.at)] ??= problem;
    return problems;
  }
}

function typeOf({ kind }: Row): string {
  return kind.split(":", 1)[0]!;
}

function entryOf({ name, kind, lat, lon }: Row, id: string): BaseEntry {
  const [type = "", detail = ""] = kind.split(":");
  const field = KIND_FIELDS[type];
  const located = lat.trim() !== "" || lon.trim() !== "";
  return {
    id,
    name: name.trim(),
    ...(field === undefined ? {} : { [field]: detail }),
    ...(located ? { location: [degrees(lon), degrees(lat)] } : {}),
  };
}

const ARABIC_ZERO = 0x0660;

/** A number as typed, in digits of either script; what is no number stays what it is, for the library to refuse. */
function degrees(typed: string): number | string {
  const ascii = typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[,\u066B]/, ".");
  return ascii === "" || Number.isNaN(Number(ascii)) ? typed : Number(ascii);
}

/** The field that a path like `entries[0].location[1] (id "a")` is about. */
function fieldOf(at: string): RowField {
  if (at.includes(".location[1]")) return "lat";
  if (at.includes(".location")) return "lon";
  return /\.(placeType|actorType|weaponClass)/.test(at) ? "kind" : "name";
}
