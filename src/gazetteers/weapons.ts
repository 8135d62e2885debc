import data from "../../gazetteers/weapons.json" with { type: "json" };
import type { Gazetteer, WeaponEntry } from "../gazetteer/types.js";

/** Weapons and munitions, in the forms that reports use. */
export const weapons: Gazetteer<"weapon", WeaponEntry> = data as unknown as Gazetteer<"weapon", WeaponEntry>;
