import type { Party } from "./profile.js";

/**
 * Parties that act in many countries, by their key in the lexicon of adjectives: what every profile is laid over. The ids are those
 * of the actor gazetteer that comes with the package.
 */
export const COMMON_PARTIES: Readonly<Record<string, Party>> = {
  government: { kind: "government", domestic: true, warring: true },
  opposition: { kind: "cause", domestic: true, warring: true },
  jihadist: { kind: "cause" },
  russia: {
    arms: {
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
  },
  turkey: {
    arms: {
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
      "*": "turkey",
    },
  },
  "united-states": {
    arms: {
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
  },
  israel: {
    arms: {
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
  },
  iran: {
    arms: {
      forces: "iran",
      army: "iranian-armed-forces",
      air: "iranian-armed-forces",
      intelligence: "iranian-intelligence",
      "*": "iran",
    },
  },
  iraq: {
    arms: {
      forces: "iraqi-armed-forces",
      army: "iraqi-armed-forces",
      air: "iraqi-armed-forces",
      intelligence: "iraqi-intelligence",
      "*": "iraq",
    },
  },
  jordan: {
    arms: {
      forces: "jordanian-armed-forces",
      army: "jordanian-armed-forces",
      air: "jordanian-armed-forces",
      intelligence: "jordanian-intelligence",
      "*": "jordan",
    },
  },
  lebanon: {
    arms: {
      forces: "lebanese-armed-forces",
      army: "lebanese-armed-forces",
      intelligence: "lebanese-intelligence",
      "*": "lebanon",
    },
  },
  france: {
    arms: {
      forces: "french-forces",
      army: "french-forces",
      air: "french-forces",
      intelligence: "french-intelligence",
      "*": "france",
    },
  },
  "united-kingdom": {
    arms: {
      forces: "uk-forces",
      army: "uk-forces",
      air: "uk-forces",
      intelligence: "british-intelligence",
      "*": "united-kingdom",
    },
  },
};

/** Actors whose arms are those of a party of the same state. */
export const COMMON_OWNERS: Readonly<Record<string, string>> = {
  russia: "russia",
  "russian-forces": "russia",
  turkey: "turkey",
  "turkish-forces": "turkey",
  israel: "israel",
  "israeli-forces": "israel",
  iran: "iran",
  "united-states": "united-states",
  "us-forces": "united-states",
};
