import data from "../../gazetteers/syria-governorates.geo.json" with { type: "json" };
import type { Outlines } from "../formats/map/outlines.js";

/** The outlines of Syria's governorates by p-code, to draw maps on; source and licence are in the data. */
export const syriaGovernorates: Outlines = data as unknown as Outlines;
