import { styleText } from "node:util";
import type { Style } from "../../formats/text/style.js";
import type { Io, Output } from "../io.js";

/** The style for an output: colours on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` has them anywhere. */
export function styleFor(output: Output, env: Io["env"]): Style {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  const forced = force !== undefined && force !== "" && force !== "0";
  const colour = !no && (forced || (output.isTTY && term !== "dumb"));
  return {
    colour,
    paint: colour ? (dress, text) => styleText([...dress], text, { validateStream: false }) : (_, text) => text,
    rich: output.isTTY || forced,
    columns: output.columns,
  };
}
