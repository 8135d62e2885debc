import { displayWidth } from "../text/cells.js";

/** A rectangle on the map, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a name stands: its middle, start or end at a point on its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Width of an average letter, as a share of the font size. */
const LETTER = 0.48;
/** Height of the letters above the base line, and below. */
const ASCENT = 0.8;
const DESCENT = 0.35;
const GAP = 3;

/**
 * Where a name goes beside a circle without covering what stands already: left or right of it, above or below.
 *
 * @param taken boxes in the way; the box of the name is added
 * @param width width of the name in pixels (default: that of average letters)
 * @returns `undefined` where there is no room
 */
export function placeLabel(
  name: string,
  size: number,
  circle: { readonly x: number; readonly y: number; readonly r: number },
  area: Box,
  taken: Box[],
  width: number = displayWidth(name) * size * LETTER,
): Label | undefined {
  const { x, y, r } = circle;
  const middle = y + size * 0.3;
  const tries: readonly Label[] = [
    { x: x + r + GAP, y: middle, anchor: "start" },
    { x: x - r - GAP, y: middle, anchor: "end" },
    { x, y: y - r - GAP, anchor: "middle" },
    { x, y: y + r + GAP + size * ASCENT, anchor: "middle" },
  ];
  for (const label of tries) {
    const box = boxOf(label, width, size);
    if (!isInside(box, area) || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return label;
  }
  return undefined;
}

/** The box of a circle. */
export function circleBox({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function boxOf({ x, y, anchor }: Label, width: number, size: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - size * ASCENT, right: left + width, bottom: y + size * DESCENT };
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
