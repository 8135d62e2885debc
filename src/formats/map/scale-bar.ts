import type { Frame } from "./frame.js";

/** The largest round length in kilometres that takes up no more than a quarter of the map's width. */
export function scaleLength({ width, kilometre }: Frame): number {
  const most = width / 4 / kilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
}
