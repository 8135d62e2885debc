import data from "../../gazetteers/weapons.json" with { type: "json" };
import type { WeaponGazetteer } from "../gazetteer/types.js";

/** Weapons and munitions, in the forms that reports use. */
export const weapons: WeaponGazetteer = data as unknown as WeaponGazetteer;
