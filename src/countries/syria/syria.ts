import type { CountryProfile } from "../profile.js";
import { COUNTRYSIDE_ADJECTIVES } from "./countryside.js";
import { GOVERNMENTS, OWNERS, PARTIES } from "./parties.js";
import { SIDES } from "./sides.js";
import { ZONES } from "./zones.js";

/** Syria, with the war since 2011: what `syriaTagger` is made with. */
export const syria: CountryProfile = {
  code: "SY",
  nationality: "syria",
  parties: PARTIES,
  owners: OWNERS,
  sides: SIDES,
  governments: GOVERNMENTS,
  zones: ZONES,
  involvedCountries: ["TR", "RU", "IR", "US", "IL", "LB", "IQ", "JO"],
  // the middle of the war
  undatedDay: "2017",
  levels: ["governorate", "district", "subdistrict"],
  countrysideAdjectives: COUNTRYSIDE_ADJECTIVES,
};
