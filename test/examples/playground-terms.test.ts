import { expect, test } from "vitest";
import { ARABIC_RULES, ARABIC_TERMS } from "../../examples/playground/src/strings/terms.js";
import { ACCEPT_FEATURES, actors, CASUALTY_KINDS, PLACE_TYPES, RANK_FEATURES, weapons } from "../../src/syria.js";

const WORDS: readonly (readonly [what: string, words: Iterable<string>])[] = [
  ["kind of place", PLACE_TYPES],
  ["kind of actor", new Set(actors.entries.map(({ actorType }) => actorType))],
  ["kind of weapon", new Set(weapons.entries.map(({ weaponClass }) => weaponClass))],
  ["kind of toll", CASUALTY_KINDS],
];

test.each(WORDS)("the playground has an Arabic word for every %s", (_what, words) => {
  expect([...words].filter((word) => !(word in ARABIC_TERMS))).toEqual([]);
});

test("the playground says in Arabic what every measured feature is", () => {
  expect([...ACCEPT_FEATURES, ...RANK_FEATURES].filter((rule) => !(rule in ARABIC_RULES))).toEqual([]);
});
