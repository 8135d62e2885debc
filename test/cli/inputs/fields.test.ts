import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputFiles } from "../../../src/cli/inputs/files.js";
import { processIo } from "../../../src/cli/process-io.js";
import { parsed, yaqut } from "../world.js";

const args = ["tag", "-f", "jsonl", "--text-field", "post.body"];
const line = (value: object): string => `${JSON.stringify(value)}\n`;

test("fields are named by their paths, and others kept beside the spans", async () => {
  const stdin = line({ post: { body: "قصف على مدينة دوما أمس", at: 1509408000 }, meta: { n: 5, url: null, "a.b": 1 } });
  const { out, err, status } = await yaqut(
    [...args, "--id-field", "meta.n", "--date-field", "post.at", "--keep", "meta.url,meta.none", "--keep", "post.at"],
    { stdin },
  );
  expect([status, err]).toEqual([0, ""]);
  expect(parsed(out)).toMatchObject([
    { id: "5", kept: { "meta.url": null, "meta.none": null, "post.at": 1509408000 } },
  ]);
  expect(parsed(out)[0]!.spans.at(-1)!.value).toBe("2017-10-30");
});

test("a text that is missing is bad data, one that is empty is a text", async () => {
  const stdin =
    line({ id: "a", post: {} }) + line({ id: "b", post: { body: null } }) + line({ id: "c", post: { body: "حلب" } });
  const { out, err, status } = await yaqut(args, { stdin });
  expect(parsed(out).map(({ id }) => id)).toEqual(["b", "c"]);
  expect(err).toContain("at stdin:1 post.body: expected a text, got nothing");
  expect(status).toBe(1);
});

test("a page is read as its reader sees it", async () => {
  const paragraph = "أفادت مصادر محلية بأن ثلاثة مدنيين قتلوا في قصف على مدينة دوما أمس.";
  const page = `<html lang=ar><head><title>خبر</title><meta property="article:published_time" content="2017-10-31T10:00:00Z">
    <style>p{}</style></head><body><nav><a href=/>أخبار حلب</a></nav><article><h1>عاجل</h1><p>${paragraph}</p><p>ونزح آخرون<br>إلى
    <b>حمص</b>&nbsp;وريفها</p></article><script>x</script></body></html>`;
  const { out, status } = await yaqut(["tag", "-f", "jsonl", "--with-text", "p.html"], { files: { "p.html": page } });
  const [{ id, text, spans }] = parsed(out) as unknown as [
    { id: string; text: string; spans: Record<string, number>[] },
  ];
  expect([status, id]).toEqual([0, "p.html"]);
  expect(text).toContain(`${paragraph}\n\nونزح آخرون\nإلى حمص وريفها`);
  expect(text).not.toContain("p{}");
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(spans.find(({ type }) => (type as unknown) === "date")).toMatchObject({ value: "2017-10-30" });
});

test("a folder is all files below it that can be read, a pattern those that fit", async () => {
  const folder = mkdtempSync(join(tmpdir(), "yaqut-"));
  mkdirSync(join(folder, "b"));
  for (const name of ["b/x.txt", "a.csv.gz", "c.bin", "b/y.md"]) writeFileSync(join(folder, name), "");
  const io = processIo();
  writeFileSync(join(folder, "old.jsonl.run.json"), "");
  expect((await inputFiles(io, [folder])).map(({ id }) => id)).toEqual(["a.csv.gz", "b/x.txt", "b/y.md"]);
  expect(await inputFiles(io, [`${folder}/*/*.txt`, "-", "none.txt"])).toEqual([
    { path: `${folder}/b/x.txt`, id: `${folder}/b/x.txt` },
    { path: "-" },
    { path: "none.txt" },
  ]);
  const named = [join(folder, "b/x.txt"), `${folder}/b/../b/x.txt`, join(folder, "b")];
  expect(await inputFiles(io, named)).toEqual([{ path: named[0] }, { path: join(folder, "b/y.md"), id: "y.md" }]);
  const written = new Map([[join(folder, "b/x.txt"), "out"]]);
  expect((await inputFiles(io, [folder], written)).map(({ id }) => id)).toEqual(["a.csv.gz", "b/y.md"]);
  await expect(inputFiles(io, named, written)).rejects.toThrow(
    "--out: expected another file than the one that is read",
  );
  await expect(inputFiles(io, [`${folder}/*.png`])).rejects.toThrow("no files to be read");
});
