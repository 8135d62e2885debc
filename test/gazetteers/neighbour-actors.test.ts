import { expect, test } from "vitest";
import { actors } from "../../src/data/actors.js";
import { lebanonPlaces } from "../../src/data/lebanon-places.js";
import { neighbourActors } from "../../src/data/neighbour-actors.js";
import type { ActorEntry } from "../../src/gazetteer/index.js";
import { syriaTagger } from "../../src/syria.js";
import { normalize } from "../../src/text/fold.js";
import { recordsOf } from "./read.js";

const formsOf = (entries: readonly ActorEntry[]): string[] =>
  entries.flatMap((entry) => recordsOf(entry).map(({ name }) => normalize(name)));

test("no id and no name is in both files of actors", () => {
  const ids = new Set(actors.entries.map(({ id }) => id));
  const forms = new Set(formsOf(actors.entries));
  expect(neighbourActors.entries.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(formsOf(neighbourActors.entries).filter((form) => forms.has(form))).toEqual([]);
  expect(neighbourActors.entries.length).toBeGreaterThan(60);
});

test("kinds and sides are those of `actors`, and a life ends after it begins", () => {
  const types = new Set(actors.entries.map(({ actorType }) => actorType));
  for (const { id, actorType, from, to } of neighbourActors.entries) {
    expect(types, id).toContain(actorType);
    if (from && to) expect(from < to, id).toBe(true);
  }
});

test("with the files of a country a report on its war is tagged", () => {
  const tagger = syriaTagger({ gazetteers: [lebanonPlaces, neighbourActors] });
  const { places, actors: found } = tagger.tag(
    "استهدفت غارة إسرائيلية بلدة طلوسة في جنوب لبنان وقتل عنصر من قوة الرضوان",
    {
      date: "2024-10-02",
    },
  );
  expect(places.map(({ entity }) => entity)).toContain("foreign:tallousa");
  expect(found.map(({ entity }) => entity)).toContain("radwan-force");
});

test("beside the Syrian gazetteers they outweigh none of them", () => {
  const tagger = syriaTagger({ further: [lebanonPlaces] });
  const text = (where: string): string => `غارة على بلدة الطيبة في ${where}`;
  const found = (where: string): (string | null)[] => tagger.tag(text(where)).places.map(({ entity }) => entity);
  expect(found("جنوب لبنان")[0]).toMatch(/^foreign:/);
  expect(found("ريف دمشق")[0]).toMatch(/^C/);
});
