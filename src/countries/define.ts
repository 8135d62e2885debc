import { YaqutError } from "../errors.js";
import type { CountryProfile } from "./profile.js";
import { profileProblems } from "./schema.js";

/**
 * A country profile from code: checked in every field. `createTagger` itself checks only the outline of a profile, so that the
 * schema is in no bundle that does not ask for it.
 *
 * @returns the same object
 * @throws YaqutError `COUNTRY_INVALID` with all problems, each at a path such as `country.zones[0].from`
 * @example
 * const sudan = defineCountry({
 *   code: "SD",
 *   nationality: "sudan",
 *   parties: { sudan: { adjectives: ["السوداني", "السودانية"] } },
 *   governments: [{ arms: { army: "sudanese-army", "*": "sudanese-government" } }],
 * });
 * const army = defineGazetteer({
 *   name: "army",
 *   type: "actor",
 *   entries: [{ id: "sudanese-army", name: "القوات المسلحة السودانية", actorType: "state-military" }],
 * });
 * createTagger({ gazetteers: [army], country: sudan, detectors: [actors()] }).tag("انتشر الجيش السوداني").actors[0].entity //=> "sudanese-army"
 */
export function defineCountry<const Profile extends CountryProfile>(profile: Profile): Profile {
  const problems = profileProblems(profile);
  if (problems.length > 0) throw new YaqutError("COUNTRY_INVALID", "not a country profile", problems);
  return profile;
}
