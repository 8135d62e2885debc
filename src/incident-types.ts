/** What an incident type is called elsewhere. */
export interface IncidentClass {
  /** In words. */
  readonly en: string;
  /** ACLED event type; `null` where ACLED codes no such event. */
  readonly acledEvent: string | null;
  /** ACLED sub-event type; `null` where ACLED codes no such event. */
  readonly acled: string | null;
  /** PLOVER event type, and mode after a slash. */
  readonly plover: string | null;
}

const of = (en: string, acledEvent: string | null, acled: string | null, plover: string | null): IncidentClass => ({
  en,
  acledEvent,
  acled,
  plover,
});

const REMOTE = "Explosions/Remote violence";
const STRATEGIC = "Strategic developments";
const CIVILIANS = "Violence against civilians";

/** What was done. */
export type IncidentType =
  | "air-strike"
  | "shelling"
  | "chemical-attack"
  | "explosion"
  | "suicide-bombing"
  | "interception"
  | "clash"
  | "ground-attack"
  | "shooting"
  | "killing"
  | "raid-arrest"
  | "abduction"
  | "territory-gained"
  | "withdrawal"
  | "deployment"
  | "overflight"
  | "displacement"
  | "destruction"
  | "siege"
  | "protest"
  | "agreement";

/** All types of incidents, with their classes in ACLED (codebook of 2023) and PLOVER. */
export const INCIDENT_TYPES: Readonly<Record<IncidentType, IncidentClass>> = {
  "air-strike": of("Air or drone strike", REMOTE, "Air/drone strike", "ASSAULT/heavy-weapons"),
  shelling: of("Shelling, artillery, rockets", REMOTE, "Shelling/artillery/missile attack", "ASSAULT/heavy-weapons"),
  "chemical-attack": of("Chemical attack", REMOTE, "Chemical weapon", "ASSAULT"),
  explosion: of("Explosion, mine, car bomb", REMOTE, "Remote explosive/landmine/IED", "ASSAULT/explosives"),
  "suicide-bombing": of("Suicide bombing", REMOTE, "Suicide bomb", "ASSAULT/suicide-attack"),
  interception: of("Interception by air defence", STRATEGIC, "Disrupted weapons use", null),
  clash: of("Clash", "Battles", "Armed clash", "ASSAULT"),
  "ground-attack": of("Ground attack", "Battles", "Armed clash", "ASSAULT"),
  shooting: of("Small-arms fire", CIVILIANS, "Attack", "ASSAULT/firearms"),
  killing: of("Killing", CIVILIANS, "Attack", "ASSAULT"),
  "raid-arrest": of("Raid or arrest", STRATEGIC, "Arrests", "COERCE/arrest"),
  abduction: of("Abduction", CIVILIANS, "Abduction/forced disappearance", "ASSAULT/abduct"),
  "territory-gained": of("Territory gained", "Battles", "Non-state actor overtakes territory", "ASSAULT"),
  withdrawal: of("Withdrawal", STRATEGIC, "Non-violent transfer of territory", "RETREAT/withdraw"),
  deployment: of("Deployment", STRATEGIC, "Other", "MOBILIZE/troops"),
  overflight: of("Overflight", null, null, null),
  displacement: of("Displacement", null, null, null),
  destruction: of("Looting, burning, demolition", STRATEGIC, "Looting/property destruction", "COERCE/destroy"),
  siege: of("Siege, closure, curfew", null, null, "COERCE/restrict"),
  protest: of("Protest", "Protests", "Peaceful protest", "PROTEST/demo"),
  agreement: of("Agreement", STRATEGIC, "Agreement", "AGREE"),
};
