import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ManyDocument, type ManyText, type TagManyOptions, tagMany } from "../../../src/node/index.js";
import { readCsv, tag } from "../../../src/syria.js";

const texts = Array.from({ length: 200 }, (_, i) => `قصف على مدينة دوما أمس ومقتل ${i + 2} مدنيين`);

async function all(given: Iterable<ManyText>, options: TagManyOptions): Promise<ManyDocument[]> {
  const documents: ManyDocument[] = [];
  for await (const document of tagMany(given, options)) documents.push(document);
  return documents;
}

describe.skipIf(!existsSync("dist/files/node/worker.js"))("many texts on several cores", () => {
  test("come back in their order, as `tag` reads them", async () => {
    const documents = await all(texts, { workers: 2, date: "2017-10-31" });
    expect(documents.map(({ id, text }) => [id, text])).toEqual(texts.map((text, i) => [String(i + 1), text]));
    expect(documents[7]).toEqual({ id: "8", ...JSON.parse(JSON.stringify(tag(texts[7]!, "2017-10-31"))) });
  });

  test("have names, days, gazetteers of one's own, and incidents where they are asked for", async () => {
    const clinics = readCsv("id,name\nc1,مستوصف السنونو", { name: "clinics", type: "clinic" });
    const given = [{ id: "a", text: "قصف على مستوصف السنونو أمس", date: "2018-05-02" }];
    const [document] = await all(given, { workers: 1, gazetteers: [clinics], incidents: true });
    expect(document).toMatchObject({ id: "a", date: "2018-05-02" });
    expect(document!.spans.map(({ type }) => type)).toEqual(["clinic", "date"]);
    expect(document!.incidents).toHaveLength(1);
  });

  test("fail one by one: what its worker dies of is named, and all others are tagged", async () => {
    const given = [...texts.slice(0, 20), "poison", ...texts.slice(20, 30), "defect", "دوما"];
    const tagger = new URL("dying-tagger.mjs", import.meta.url);
    const documents = await all(given, { workers: 2, tagger });
    expect(documents.map(({ text }) => text)).toEqual(given);
    const failed = documents.filter(({ error }) => error !== undefined);
    expect(failed.map(({ id, spans, error }) => [id, spans, error!.code])).toEqual([
      ["21", [], "WORKER_FAILED"],
      ["32", [], "WORKER_FAILED"],
    ]);
    expect(failed[1]!.error!.message).toContain("a defect");
  });

  test("are taken as they are needed, and no more once the reader has enough", async () => {
    let taken = 0;
    function* endless(): Generator<string> {
      for (;;) yield texts[taken++ % texts.length]!;
    }
    for await (const _ of tagMany(endless(), { workers: 1 })) break;
    expect(taken).toBeLessThan(1000);
  });

  test("end when the signal says so", async () => {
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      for await (const _ of tagMany(texts, { workers: 1, signal: stop.signal })) stop.abort(new Error("enough"));
    };
    await expect(run()).rejects.toThrow("enough");
  });

  test("a record that is none, or has no day, comes with its error, and the next ones are tagged", async () => {
    const given = [{ text: 7 }, null, { id: "c", text: "قصف على دوما", date: "bad" }, "غارة على حلب"];
    const found = await all(given as never[], { workers: 1 });
    expect(found.map(({ id, spans, error }) => [id, spans.length > 0, error?.code])).toEqual([
      ["1", false, "ARGUMENT_INVALID"],
      ["2", false, "ARGUMENT_INVALID"],
      ["c", true, "OPTION_INVALID"],
      ["4", true, undefined],
    ]);
  });

  test("are refused with a code where the options are none", async () => {
    await expect(all([], { workers: 0 })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(all([], { workers: 1, tagger: "file:///none.mjs" })).rejects.toMatchObject({ code: "WORKER_FAILED" });
  });
});
