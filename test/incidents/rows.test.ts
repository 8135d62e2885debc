import { describe, expect, test } from "vitest";
import { type Incident, tag } from "../../src/syria.js";
import { readIncidentRows } from "./read-rows.js";

const DAY = "2018-02-20";
const FACTS: Readonly<Record<string, (incident: Incident) => readonly string[]>> = {
  also: ({ also }) => also.map(({ text }) => text),
  by: ({ by }) => by.map(({ text }) => text),
  target: ({ target }) => target.map(({ text }) => text),
  places: ({ places }) => places.map(({ text }) => text),
  weapons: ({ weapons }) => weapons.map(({ text }) => text),
  tolls: ({ casualties }) => casualties.map(({ text }) => text),
  source: ({ source }) => source.map(({ text }) => text),
  date: ({ date }) => (date ? [date.text] : []),
  day: ({ day }) => (day === null ? [] : [day]),
  status: ({ status }) => [status],
};

/** What a row tests of an incident, as the row has it. */
function shown(incident: Incident | undefined, expected: string): string {
  if (!incident) return "no incident";
  const [, ...facts] = expected.split(" | ");
  const told = facts.map((fact) => {
    const role = fact.slice(0, fact.indexOf(" "));
    const values = [...FACTS[role]!(incident)].sort();
    return `${role} ${values.length === 0 ? "-" : values.join(" + ")}`;
  });
  return [`${incident.type} ${incident.trigger.text}`, ...told].join(" | ");
}

const inOrder = (expected: string): string =>
  expected
    .split(" | ")
    .map((fact, i) => {
      const space = fact.indexOf(" ");
      return i === 0
        ? fact
        : `${fact.slice(0, space)} ${fact
            .slice(space + 1)
            .split(" + ")
            .sort()
            .join(" + ")}`;
    })
    .join(" | ");

describe("rows of incidents", () => {
  test.each(readIncidentRows().map((row) => [row.at, row] as const))("%s", (_, { text, expected }) => {
    const { incidents } = tag(text, DAY);
    const found = incidents.map((incident, i) => shown(incident, expected[i] ?? ""));
    expect([text, ...found]).toEqual([text, ...expected.map(inOrder)]);
  });
});
