import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INCIDENT_TYPES, tag } from "../../src/syria.js";

const EVENTS = JSON.parse(readFileSync("gazetteers/events.json", "utf8")) as {
  readonly entries: readonly { readonly id: string; readonly acled?: string; readonly plover?: string }[];
};
/** The event of the gazetteer that each type is. */
const EVENT_OF = {
  "air-strike": "airstrike",
  shelling: "shelling",
  "chemical-attack": "chemical-attack",
  explosion: "explosion",
  "suicide-bombing": "suicide-bombing",
  clash: "armed-clash",
  "ground-attack": "ground-attack",
  shooting: "shooting",
  killing: "killing",
  "raid-arrest": "arrest",
  abduction: "abduction",
  "territory-gained": "territory-gained",
  withdrawal: "withdrawal",
  deployment: "deployment",
  overflight: "overflight",
  displacement: "displacement",
  destruction: "destruction",
  siege: "siege",
  protest: "demonstration",
  agreement: "agreement",
} as const;

test.each(Object.entries(EVENT_OF))("%s has the classes of the event %s", (type, id) => {
  const event = EVENTS.entries.find((entry) => entry.id === id)!;
  const { acled, plover } = INCIDENT_TYPES[type as keyof typeof INCIDENT_TYPES];
  expect(acled).toBe(event.acled ?? null);
  if (plover) expect(plover.split("/")[0]).toBe(event.plover?.split("/")[0]);
});

describe("classes that ask who acted and what it cost", () => {
  test.each([
    ["سيطرت قوات النظام على بلدة مورك.", "Government regains territory"],
    ["سيطرت هيئة تحرير الشام على بلدة مورك.", "Non-state actor overtakes territory"],
    ["سيطر الجيش التركي على بلدة تل أبيض.", "Non-state actor overtakes territory"],
    ["تمت السيطرة على بلدة مورك.", null],
    ["اعتقلت قسد شابا في بلدة الشحيل.", "Arrests"],
    ["مقتل 3 مدنيين في مداهمة لقوات النظام في بلدة كناكر.", "Armed clash"],
    ["مظاهرة في مدينة السويداء.", "Peaceful protest"],
  ])("%s", (text, acled) => {
    expect(tag(text, "2018-02-20").incidents.map((incident) => incident.acled)).toEqual([acled]);
  });
});
