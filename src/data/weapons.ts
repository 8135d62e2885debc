import data from "../../gazetteers/packed/weapons.json" with { type: "json" };
import type { WeaponGazetteer } from "../gazetteer/types.js";
import { type PackedEntries, unpackEntries } from "./packed/entries.js";

/** Weapons and munitions, in the forms that reports use. */
export const weapons: WeaponGazetteer = /* @__PURE__ */ unpackEntries(
  data as unknown as PackedEntries,
) as WeaponGazetteer;
