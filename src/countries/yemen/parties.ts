import type { Arms, Government, Party } from "../profile.js";

const STATE: Arms = {
  forces: "yemeni-armed-forces",
  army: "yemeni-armed-forces",
  artillery: "yemeni-armed-forces",
  government: "yemeni-government",
  "*": "yemeni-government",
};

/**
 * The internationally recognised government. On 7 April 2022 President Hadi handed his powers over to the Presidential Leadership
 * Council, which acts for the state since; the cabinet stayed.
 */
export const GOVERNMENTS: readonly Government[] = [
  { arms: STATE },
  { from: "2022-04-07", arms: { "*": "yemeni-presidential-council" } },
];

/** Adjectives by party: masculine and feminine, definite and not. */
const ADJECTIVES = `
  yemen اليمني اليمنية يمني يمنية
  houthi الحوثي الحوثية حوثي حوثية
  saudi-arabia السعودي السعودية سعودي سعودية
  united-arab-emirates الإماراتي الإماراتية إماراتي إماراتية
`;

function adjectivesOf(party: string): readonly string[] {
  for (const line of ADJECTIVES.trim().split("\n")) {
    const [key, ...words] = line.trim().split(" ");
    if (key === party) return words;
  }
  return [];
}

/** Ids are those of `yemenActors`. */
export const PARTIES: Readonly<Record<string, Party>> = {
  yemen: { adjectives: adjectivesOf("yemen"), warring: true },
  houthi: { adjectives: adjectivesOf("houthi"), domestic: true, warring: true, arms: { "*": "houthis" } },
  "saudi-arabia": {
    adjectives: adjectivesOf("saudi-arabia"),
    warring: true,
    arms: {
      forces: "saudi-armed-forces",
      army: "saudi-armed-forces",
      air: "saudi-armed-forces",
      helicopter: "saudi-armed-forces",
      drone: "saudi-armed-forces",
      artillery: "saudi-armed-forces",
      "*": "saudi-arabia",
    },
  },
  "united-arab-emirates": {
    adjectives: adjectivesOf("united-arab-emirates"),
    warring: true,
    arms: {
      forces: "emirati-armed-forces",
      army: "emirati-armed-forces",
      air: "emirati-armed-forces",
      helicopter: "emirati-armed-forces",
      drone: "emirati-armed-forces",
      artillery: "emirati-armed-forces",
      "*": "united-arab-emirates",
    },
  },
  iran: { warring: true },
  "united-states": { warring: true },
};

/** Whose arms the arms of an actor are. */
export const OWNERS: Readonly<Record<string, string>> = {
  houthis: "houthi",
  "yemeni-government": "yemen",
  "saudi-arabia": "saudi-arabia",
  "saudi-armed-forces": "saudi-arabia",
  "united-arab-emirates": "united-arab-emirates",
  "emirati-armed-forces": "united-arab-emirates",
};
