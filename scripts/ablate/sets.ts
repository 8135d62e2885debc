import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spanRows } from "../../test/rows/read.js";
import type { Points, ScoredSpan } from "./score.js";

/** A text of a development set. */
export interface SetText {
  readonly id: string;
  readonly text: string;
  readonly date?: string | undefined;
  readonly spans: readonly ScoredSpan[];
}
interface Case extends SetText {
  readonly role: "fault" | "counter";
}
interface Title extends SetText {
  readonly lat: number;
  readonly lon: number;
  readonly placeInText?: boolean;
}
/** A row of `test/rows`: all spans of one type that its text holds, as `entity text` or `* text`. */
export interface Row {
  readonly text: string;
  readonly date?: string | undefined;
  readonly type: string;
  readonly wanted: readonly string[];
}

/** Everything that a switch is measured on. */
export interface Sets {
  /** Annotated texts by the name of their set. */
  readonly gold: Readonly<Record<string, readonly SetText[]>>;
  readonly points: Points;
  readonly cases: readonly Case[];
  readonly titles: readonly Title[];
  readonly news: readonly SetText[];
  readonly rows: readonly Row[];
}

const GOLD = ["dev", "dev-2", "press"];
const ROWS: Readonly<Record<string, string>> = { place: "places", actor: "actors", weapon: "weapons" };

/**
 * Reads the development sets.
 *
 * @param folder where they are
 * @param quick the annotated sets and the rows of the tests alone
 */
export function readSets(folder: string, quick: boolean): Sets {
  const list = <T>(file: string): T[] => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const lines = <T>(file: string): T[] =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return {
    gold: Object.fromEntries(GOLD.map((name) => [name, list<SetText>(`gold/${name}.json`)])),
    points: readPoints(join(folder, "place-coordinates.tsv")),
    cases: quick ? [] : list("faults/cases.json"),
    titles: quick ? [] : lines<Title>("geocoded/titles-dev.jsonl").filter(({ placeInText }) => placeInText),
    news: quick ? [] : lines("negative/news-dev.jsonl"),
    rows: Object.entries(ROWS).flatMap(([type, name]) =>
      spanRows(name).map(({ text, date, spans }) => ({ text, date, type, wanted: spans })),
    ),
  };
}

/** Points of places by id; none where there is no such file, and places are then linked by id alone. */
function readPoints(file: string): Points {
  if (!existsSync(file)) return new Map();
  const points = new Map<string, readonly [number, number]>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id, lat, lon] = line.split("\t");
    if (id && lat) points.set(id, [Number(lat), Number(lon)]);
  }
  return points;
}
