import { styleText } from "node:util";
import type { Io, Output } from "../io.js";

type Format = Parameters<typeof styleText>[0];

/** Dresses a text in a colour or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

/** What a terminal may be sent. */
export interface Style {
  readonly paint: Paint;
  /** Whether `paint` does anything. */
  readonly colour: boolean;
  /** On a terminal: colours and isolates; else plain text that other programs read. */
  readonly rich: boolean;
  readonly columns: number;
}

/** The style for an output: colours on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` has them anywhere. */
export function styleFor(output: Output, env: Io["env"]): Style {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  const forced = force !== undefined && force !== "" && force !== "0";
  const colour = !no && (forced || (output.isTTY && term !== "dumb"));
  return {
    colour,
    paint: colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text,
    rich: output.isTTY || forced,
    columns: output.columns,
  };
}

const COLOURS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["place", ["bold", "cyan"]],
  ["actor", ["bold", "yellow"]],
  ["date", ["bold", "green"]],
  ["casualty", ["bold", "red"]],
  ["weapon", ["bold", "magenta"]],
]);

/** The colour of a span's type. */
export function colourOf(type: string): Format {
  return COLOURS.get(type) ?? ["bold", "blue"];
}
