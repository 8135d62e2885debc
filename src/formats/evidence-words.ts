import type { Evidence } from "../span.js";

/** What the measured features say, in words; other evidence brings its own. */
const WORDS: Readonly<Record<string, string>> = {
  bias: "what any name starts from",
  importance: "how well known the place is",
  typeFits: "it is of the kind that the noun before it announces",
  typeDiffers: "it is of another kind than the noun before it announces",
  bareUnit: "a unit without its noun, and a settlement has the same name",
  asUnit: "a unit without its noun, and a place outside its town lies in it",
  contained: "it lies in a place that is named beside it",
  notContained: "it does not lie in the place that is named beside it",
  container: "a place that lies in it is named beside it",
  direction: "it lies in the direction that the text gives",
  near: "how close it is to the other places of the text",
  sibling: "how close it is to the places listed with it",
  related: "it contains, or lies in, a place named elsewhere in the text",
  alias: "the same place as the name in brackets beside it",
  variant: "a spelling made by rule, not the name as written",
  secondName: "a second name, not the canonical one",
  low: "one of the many hamlets that are seldom in the news",
  abroad: "outside the country, in a text about the country",
  needsContext: "the name alone proves nothing",
  everyday: "an ordinary word of the language",
  person: "a given or family name",
  directionWord: "a word of direction or position",
  calendar: "a month, weekday or feast",
  nationality: "an adjective of origin or colour",
  foreignName: "well known as something or somewhere else",
  common: "how common the word is in unrelated news",
  splitWord: "the written word as a whole is an everyday word",
  adjective: "it qualifies the noun before it",
  manyWords: "a name of several words",
  short: "a short word",
  cue: "a noun of its kind stands before it",
  cueDiffers: "a noun of another kind stands before it",
  position: "a noun of position stands before it",
  preposition: "a preposition stands before it",
  repeated: "the same name stands elsewhere in the text with a noun of its kind",
  domestic: "how sure it is that the text is about the country",
  domesticAmbiguous: "what else the name is, in a text about the country",
  country: "a country",
  foreign: "a place abroad",
  hashtag: "it stands in a hashtag",
  quoted: "it stands in quotes",
  heading: "it heads the text, or stands before a colon",
  inName: "the name of a person seems to go on around it",
  afterNoun: "a noun that takes an adjective stands before it",
  unknown: "no gazetteer has it",
  facility: "a facility that is named after a place",
  countryside: "the countryside of a place",
  list: "listed with a place that stands firmly",
};

const MEASURED = /^\S+ (-?\d+(?:\.\d+)?)$/;

/** A reason in words: what it is, and how strong where that was measured. */
export function inWords({ rule, detail }: Evidence): string {
  const strength = MEASURED.exec(detail)?.[1];
  const words = WORDS[rule];
  if (strength === undefined || words === undefined || !detail.startsWith(`${rule} `)) return detail;
  return strength === "1" ? words : `${words}: ${strength}`;
}
