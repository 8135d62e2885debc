import { expect, test } from "vitest";
import { compileIndex, createTagger, type Gazetteer, loadIndex, serializeIndex, tag } from "../../src/syria.js";

test.each<[string, unknown, string, string]>([
  ["no list", undefined, "OPTION_INVALID", "options.gazetteers"],
  ["a gazetteer without entries", [{ name: "a", type: "place" }], "GAZETTEER_INVALID", "gazetteers[0].entries"],
  [
    "an entry without a name",
    [{ name: "a", type: "b", entries: [{ id: "1" }] }],
    "GAZETTEER_INVALID",
    "gazetteers[0].entries[0].name",
  ],
  ["nothing for a gazetteer", [null], "GAZETTEER_INVALID", "gazetteers[0].name"],
])("%s is refused when the tagger is built, with its place", (_, gazetteers, code, at) => {
  expect(() => createTagger({ gazetteers: gazetteers as never })).toThrowError(
    expect.objectContaining({ code, problems: expect.arrayContaining([expect.objectContaining({ at })]) }),
  );
});

test.each(["31/10/2017", "2017-13-45", "yesterday", ""])("the date %j is refused", (date) => {
  expect(() => tag("دوما", { date })).toThrowError(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test("an index of other gazetteers is refused, one that was loaded with these is taken", () => {
  const gazetteer = (name: string): Gazetteer => ({
    name,
    type: "clinic",
    entries: [{ id: "c1", name: "مستوصف النور" }],
  });
  const [a, b] = [gazetteer("a"), gazetteer("b")];
  const index = loadIndex(serializeIndex(compileIndex([a])), [a]);
  expect(createTagger({ gazetteers: [a], index }).tag("مستوصف النور").spans).toHaveLength(1);
  for (const gazetteers of [[b], [a, b], [], [gazetteer("a")]])
    expect(() => createTagger({ gazetteers, index })).toThrowError(
      expect.objectContaining({ code: "OPTION_INVALID", problems: [expect.objectContaining({ at: "options.index" })] }),
    );
});
