/**
 * What must hold in every runtime.
 *
 * @param modules `yaqut`, `yaqut/syria` and `yaqut/natural`
 * @param gold a report with the spans that are right
 * @returns what does not hold, in words
 */
export function smoke({ yaqut, syria, natural }, gold) {
  const problems = [];
  const expectEqual = (what, received, expected) => {
    const [a, b] = [JSON.stringify(received), JSON.stringify(expected)];
    if (a !== b) problems.push(`${what}: expected ${b}, got ${a}`);
  };
  const { spans } = syria.tag(gold.text, { date: gold.date });
  for (const { start, end, text } of spans) expectEqual(`offsets ${start}-${end}`, gold.text.slice(start, end), text);
  for (const type of ["place", "actor"]) {
    const ids = (list) =>
      list.filter((span) => span.type === type).map(({ start, end, entity = null }) => `${start}-${end} ${entity}`);
    expectEqual(`${type}s of ${gold.id}`, ids(spans), ids(gold.spans));
  }

  const name = "مستوصف النور";
  const clinics = yaqut.defineGazetteer({ name: "clinics", type: "clinic", entries: [{ id: "c1", name, beds: 12 }] });
  const tagger = yaqut.createTagger({ gazetteers: [clinics] });
  const [clinic] = tagger.tag(`استهدفت الغارة ${name}`).spans;
  expectEqual("a gazetteer of one's own", [clinic?.entity, clinic?.text, clinic?.entry?.beds], ["c1", name, 12]);

  const index = yaqut.loadIndex(yaqut.serializeIndex(tagger.index), [clinics]);
  expectEqual("an index from its bytes", index.nameCount, tagger.index.nameCount);

  let code;
  try {
    yaqut.readCsv("id,name,type\nm1,,village", { name: "mine", type: "place" });
  } catch (error) {
    code = error.code;
  }
  expectEqual("a bad table", code, "CSV_INVALID");
  expectEqual("a light stem", natural.lightStem("والمدنيين"), "مدن");
  return problems;
}

/** Throws where something does not hold. */
export function check(modules, gold) {
  const problems = smoke(modules, gold);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
