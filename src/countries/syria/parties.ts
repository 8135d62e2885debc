import type { Arms, Government, Party } from "../profile.js";
import { STATE_PARTIES } from "./states.js";

/** Arms of the Syrian state until 2024, by whatever adjective it is called. */
const UNTIL_2024: Arms = {
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

/** Since the fall of the Assad government the arms of the Syrian state are other actors. */
const SINCE_2024: Arms = {
  forces: "syrian-army-2025",
  army: "syrian-army-2025",
  artillery: "syrian-army-2025",
  air: "syrian-air-force-2025",
  helicopter: "syrian-air-force-2025",
  drone: "syrian-air-force-2025",
  airdefence: "syrian-air-defence-force-2025",
  navy: "syrian-navy-2025",
  security: "general-security-service",
  police: "internal-security-forces",
  intelligence: "general-intelligence-service",
  "*": "syrian-transitional-government",
};

/** The Assad government, and the transitional one since Damascus fell on 8 December 2024. */
export const GOVERNMENTS: readonly Government[] = [{ arms: UNTIL_2024 }, { from: "2024-12-08", arms: SINCE_2024 }];

/** What the government until 2024 is called by its ruler and its opponents. */
const ASSAD: readonly string[] = ["الأسدي", "الأسدية", "النظامي", "النظامية", "النصيري", "النصيرية"];

/** Ids are those of the actor gazetteer. An arm without a row means no actor. */
export const PARTIES: Readonly<Record<string, Party>> = {
  ...STATE_PARTIES,
  syria: {
    adjectives: ["السوريين", "السوريون"],
    warring: true,
    arms: {
      navy: "syrian-navy",
      police: "syrian-police",
      factions: "opposition-factions",
      gunmen: "opposition-factions",
      intelligence: "assad-era-security-services",
      media: "syrian-state-tv",
    },
  },
  assad: {
    kind: "ruler",
    adjectives: ASSAD,
    domestic: true,
    warring: true,
    arms: {
      ...UNTIL_2024,
      militias: "pro-government-militias",
      factions: "pro-government-militias",
      gunmen: "pro-government-militias",
    },
  },
  /** What is tied to the transitional government by name. */
  "transitional-government": { kind: "government", domestic: true, arms: SINCE_2024 },
  opposition: {
    arms: {
      factions: "opposition-factions",
      gunmen: "opposition-factions",
      forces: "opposition-factions",
      militias: "opposition-factions",
    },
  },
  jihadist: {
    arms: { factions: "islamist-factions", gunmen: "islamist-factions", militias: "islamist-factions" },
  },
  kurdish: {
    domestic: true,
    warring: true,
    arms: {
      forces: "kurdish-forces",
      gunmen: "kurdish-forces",
      militias: "kurdish-forces",
      factions: "kurdish-forces",
    },
  },
  russia: { warring: true },
  turkey: { warring: true, arms: { militias: "syrian-national-army", factions: "syrian-national-army" } },
  "united-states": { warring: true },
  iraq: { arms: { factions: "islamic-resistance-in-iraq" } },
  iran: {
    warring: true,
    sponsor: true,
    arms: {
      militias: "iranian-backed-militias",
      factions: "iranian-backed-militias",
      gunmen: "iranian-backed-militias",
    },
  },
};

/** Whose arms the arms of an actor are: `قوات تابعة للنظام`. */
export const OWNERS: Readonly<Record<string, string>> = {
  "syrian-government": "assad",
  "syrian-government-forces": "assad",
  "syrian-transitional-government": "transitional-government",
};
