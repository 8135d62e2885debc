import type { PlaceFacts } from "./place-book.js";

/** Where a side of the war held the ground, as far as it tells apart bodies of one name (`الشرطة العسكرية`). */
interface Zone {
  readonly side: string;
  /** ISO 8601 months. */
  readonly from: string;
  readonly to?: string;
  /** Ids of governorates and districts. */
  readonly areas: readonly string[];
}

/** Dates are those of the operations that moved the front lines: Euphrates Shield, Olive Branch, Peace Spring. */
const ZONES: readonly Zone[] = [
  { side: "sdf", from: "2012-07", to: "2026-01", areas: ["SY08", "SY11", "SY0206"] },
  { side: "sdf", from: "2016-08", to: "2024-12", areas: ["SY0205"] },
  { side: "sdf", from: "2017-09", to: "2024-12", areas: ["SY09"] },
  { side: "sdf", from: "2012-07", to: "2018-03", areas: ["SY0203"] },
  { side: "opposition", from: "2016-08", to: "2025-02", areas: ["SY0202", "SY0204", "SY0208"] },
  { side: "opposition", from: "2018-03", to: "2025-02", areas: ["SY0203"] },
  { side: "opposition", from: "2019-10", to: "2025-02", areas: ["SY1102", "SY0804"] },
  { side: "suwayda-local", from: "2025-04", areas: ["SY13"] },
];

/**
 * How far the places of a document speak for a side, -1 to 1: the share of them that lie where it held the ground on the day, or -1
 * where none does; 0 for a side of which nothing is known.
 */
export function holdsGround(side: string | undefined, places: readonly PlaceFacts[], day: string): number {
  const areas = ZONES.filter((zone) => zone.side === side && zone.from <= day && (!zone.to || day < zone.to)).flatMap(
    (zone) => zone.areas,
  );
  if (areas.length === 0 || places.length === 0) return 0;
  const inside = places.filter((place) => areas.some((area) => place.id === area || place.ancestors.includes(area)));
  return inside.length === 0 ? -1 : inside.length / places.length;
}
