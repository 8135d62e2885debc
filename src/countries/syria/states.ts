import type { Party } from "../profile.js";

/** States that the press names with their forces, by the adjective of the ids of these. Ids are those of the actor gazetteer. */
const STATES: Readonly<Record<string, string>> = {
  "saudi-arabia": "saudi",
  qatar: "qatari",
  "united-arab-emirates": "emirati",
  egypt: "egyptian",
  germany: "german",
  china: "chinese",
  ukraine: "ukrainian",
  yemen: "yemeni",
  libya: "libyan",
  tunisia: "tunisian",
  algeria: "algerian",
  sudan: "sudanese",
  kuwait: "kuwaiti",
  bahrain: "bahraini",
  italy: "italian",
  belgium: "belgian",
  netherlands: "dutch",
  canada: "canadian",
  australia: "australian",
  pakistan: "pakistani",
  afghanistan: "afghan",
};

/** A state of which the gazetteer has the armed forces and the intelligence, named by its adjective in English. */
function stateParty(id: string, adjective: string): Party {
  const armed = `${adjective}-armed-forces`;
  return {
    arms: { forces: armed, army: armed, air: armed, navy: armed, intelligence: `${adjective}-intelligence`, "*": id },
  };
}

/** The parties of these states. */
export const STATE_PARTIES: Readonly<Record<string, Party>> = Object.fromEntries(
  Object.entries(STATES).map(([id, adjective]) => [id, stateParty(id, adjective)]),
);
