import type { Arm } from "../lexicon/parts/actors.js";

/** Arms of the Syrian state until 2024, by whatever adjective it is called. */
const ARMS_OF_THE_STATE: Readonly<Partial<Record<Arm | "*", string>>> = {
  forces: "syrian-government-forces",
  army: "syrian-government-forces",
  artillery: "syrian-government-forces",
  air: "syrian-air-force",
  helicopter: "syrian-air-force",
  drone: "syrian-air-force",
  airdefence: "syrian-air-defence-force",
  security: "assad-era-security-services",
  "*": "syrian-government",
};

/**
 * Which actor a party's arm is: `الطيران الروسي` is the Russian air force. `*` stands for every other arm of the party; an arm
 * without a row means no actor. Ids are those of the actor gazetteer; an id that the tagger's gazetteers lack gives `null`.
 */
export const PARTY_ARMS: Readonly<Record<string, Partial<Record<Arm | "*", string>>>> = {
  russia: {
    air: "russian-air-force",
    helicopter: "russian-air-force",
    drone: "russian-air-force",
    navy: "russian-navy",
    police: "russian-military-police",
    forces: "russian-forces",
    army: "russian-forces",
    artillery: "russian-forces",
    base: "russian-forces",
    airdefence: "russian-forces",
    intelligence: "russian-intelligence",
    "*": "russia",
  },
  turkey: {
    air: "turkish-air-force",
    helicopter: "turkish-air-force",
    drone: "turkish-air-force",
    forces: "turkish-forces",
    army: "turkish-forces",
    artillery: "turkish-forces",
    base: "turkish-forces",
    police: "turkish-police",
    intelligence: "turkish-intelligence",
    gunmen: "turkish-forces",
    militias: "syrian-national-army",
    "*": "turkey",
  },
  "united-states": {
    forces: "us-forces",
    army: "us-forces",
    air: "us-forces",
    helicopter: "us-forces",
    drone: "us-forces",
    artillery: "us-forces",
    base: "us-forces",
    navy: "us-forces",
    intelligence: "us-intelligence",
    "*": "united-states",
  },
  israel: {
    air: "israeli-air-force",
    helicopter: "israeli-air-force",
    drone: "israeli-air-force",
    forces: "israeli-forces",
    army: "israeli-forces",
    artillery: "israeli-forces",
    navy: "israeli-forces",
    intelligence: "israeli-intelligence",
    "*": "israel",
  },
  iran: {
    militias: "iranian-backed-militias",
    factions: "iranian-backed-militias",
    gunmen: "iranian-backed-militias",
    forces: "iran",
    army: "iranian-armed-forces",
    air: "iranian-armed-forces",
    intelligence: "iranian-intelligence",
    "*": "iran",
  },
  syria: {
    ...ARMS_OF_THE_STATE,
    navy: "syrian-navy",
    police: "syrian-police",
    factions: "opposition-factions",
    gunmen: "opposition-factions",
    intelligence: "assad-era-security-services",
    media: "syrian-state-tv",
  },
  assad: {
    ...ARMS_OF_THE_STATE,
    militias: "pro-government-militias",
    factions: "pro-government-militias",
    gunmen: "pro-government-militias",
  },
  /** The government of the day: see {@link SYRIA_SINCE_2024}. */
  government: ARMS_OF_THE_STATE,
  kurdish: {
    forces: "kurdish-forces",
    gunmen: "kurdish-forces",
    militias: "kurdish-forces",
    factions: "kurdish-forces",
  },
  iraq: {
    forces: "iraqi-armed-forces",
    army: "iraqi-armed-forces",
    air: "iraqi-armed-forces",
    intelligence: "iraqi-intelligence",
    "*": "iraq",
  },
  jordan: {
    forces: "jordanian-armed-forces",
    army: "jordanian-armed-forces",
    air: "jordanian-armed-forces",
    intelligence: "jordanian-intelligence",
    "*": "jordan",
  },
  lebanon: {
    forces: "lebanese-armed-forces",
    army: "lebanese-armed-forces",
    intelligence: "lebanese-intelligence",
    "*": "lebanon",
  },
  france: {
    forces: "french-forces",
    army: "french-forces",
    air: "french-forces",
    intelligence: "french-intelligence",
    "*": "france",
  },
  "united-kingdom": {
    forces: "uk-forces",
    army: "uk-forces",
    air: "uk-forces",
    intelligence: "british-intelligence",
    "*": "united-kingdom",
  },
  opposition: {
    factions: "opposition-factions",
    gunmen: "opposition-factions",
    forces: "opposition-factions",
    militias: "opposition-factions",
  },
  jihadist: { factions: "islamist-factions", gunmen: "islamist-factions", militias: "islamist-factions" },
  other: {},
  vague: {},
};

/** After the fall of the Assad government the Syrian state's arms are other actors. */
export const SYRIA_SINCE_2024: Partial<Record<Arm | "*", string>> = {
  forces: "syrian-army-2025",
  army: "syrian-army-2025",
  artillery: "syrian-army-2025",
  security: "general-security-service",
  police: "internal-security-forces",
  "*": "syrian-transitional-government",
};
export const GOVERNMENT_CHANGED = "2024-12-08";

/** Whom the allies of a side are called after, by the patron's side. */
export const ALLIES_OF_SIDE: Readonly<Record<string, string>> = {
  turkey: "syrian-national-army",
  "government-until-2024": "pro-government-militias",
  "government-until-2024-allied": "pro-government-militias",
  russia: "pro-government-militias",
  "iran-aligned": "iranian-backed-militias",
  opposition: "opposition-factions",
  "nusra-hts": "islamist-factions",
  "other-jihadist": "islamist-factions",
};

/** An arm tied to a party by `التابع ل` is that party's arm. */
export const ARM_OF_OWNER: Readonly<Record<string, Partial<Record<Arm | "*", string>>>> = {
  "syrian-government": PARTY_ARMS.assad!,
  "syrian-government-forces": PARTY_ARMS.assad!,
  "syrian-transitional-government": SYRIA_SINCE_2024,
  russia: PARTY_ARMS.russia!,
  turkey: PARTY_ARMS.turkey!,
  "turkish-forces": PARTY_ARMS.turkey!,
  israel: PARTY_ARMS.israel!,
  "israeli-forces": PARTY_ARMS.israel!,
  "russian-forces": PARTY_ARMS.russia!,
  "us-forces": PARTY_ARMS["united-states"]!,
  iran: PARTY_ARMS.iran!,
  "united-states": PARTY_ARMS["united-states"]!,
};
