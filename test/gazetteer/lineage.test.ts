import { describe, expect, test } from "vitest";
import { type ActorEntry, type ActorGazetteer, lineageOf } from "../../src/gazetteer/index.js";
import { data } from "../gazetteers/read.js";

const actors = data<ActorEntry>("actors") as ActorGazetteer;

const line = (...relations: [from: string, type: string, to: string, date?: string][]): ActorGazetteer => {
  const ids = [...new Set(relations.flatMap(([from, , to]) => [from, to]))];
  const entries = ids.map((id) => ({
    id,
    name: "لواء",
    actorType: "rebel-group",
    relations: relations
      .filter(([from]) => from === id)
      .map(([, type, to, date]) => ({ type, to, ...(date ? { date } : {}) })),
  }));
  return { name: "line", type: "actor", entries };
};

describe("lineageOf", () => {
  test("follows the Nusra Front to the ministry that it ended in, with dates", () => {
    expect(lineageOf(actors, "jabhat-al-nusra")).toEqual({
      predecessors: [],
      successors: [
        { from: "jabhat-al-nusra", to: "jabhat-fatah-al-sham", type: "renamed_to", date: "2016-07-28" },
        { from: "jabhat-fatah-al-sham", to: "hayat-tahrir-al-sham", type: "merged_into", date: "2017-01-28" },
        { from: "hayat-tahrir-al-sham", to: "hurras-al-din", type: "split", date: "2018-02-27" },
        {
          from: "hayat-tahrir-al-sham",
          to: "syrian-ministry-of-defence",
          type: "dissolved_into_state",
          date: "2025-01-29",
        },
      ],
    });
  });

  test("finds where Hayat Tahrir al-Sham came from, the nearest first", () => {
    const { predecessors } = lineageOf(actors, "hayat-tahrir-al-sham");
    expect(predecessors.map(({ from }) => from)).toEqual([
      "jabhat-fatah-al-sham",
      "jaysh-al-sunna",
      "liwa-al-haqq",
      "jabhat-al-nusra",
    ]);
  });

  test("membership is no succession", () => {
    expect(lineageOf(line(["a", "member_of", "b"], ["b", "joined", "c"]), "a")).toEqual({
      predecessors: [],
      successors: [],
    });
  });

  test("a circle ends, and each step stands once", () => {
    const circle = line(["a", "renamed_to", "b"], ["b", "renamed_to", "a"]);
    expect(lineageOf(circle, "a").successors).toHaveLength(2);
    expect(lineageOf(circle, "a").predecessors).toHaveLength(2);
  });

  test("an unknown id is refused", () => {
    expect(() => lineageOf(actors, "jabhat-al-nusrah")).toThrow(
      /GAZETTEER_UNKNOWN_ID.*expected the id of an entry, got "jabhat-al-nusrah"/s,
    );
  });
});
