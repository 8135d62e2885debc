import { describe, expect, test } from "vitest";
import { encoded, utf16 } from "../node/encodings.js";
import { parsed, yaqut } from "./world.js";

const TEXT = "أفادت مصادر محلية بأن قصفاً مدفعياً استهدف الأحياء السكنية في مدينة دوما صباح اليوم";
const line = (id: string, text = TEXT): string => `${JSON.stringify({ id, text })}\n`;
const places = (out: string): string[] =>
  parsed(out).map(({ id, spans }) => `${id}: ${spans.filter(({ type }) => type === "place").map((s) => s.text)}`);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const args = ["tag", "-f", "jsonl"];

describe.each([1, 5, 65_536])("in chunks of %i bytes", (chunk) => {
  test.each<[string, Uint8Array, string]>([
    ["windows-1256", encoded(TEXT, "windows-1256"), "windows-1256"],
    ["iso-8859-6", encoded(TEXT, "iso-8859-6"), "iso-8859-6"],
    ["utf-16le", utf16(TEXT), "utf-16le"],
    ["utf-16be", utf16(TEXT, { bigEndian: true }), "utf-16be"],
  ])("a text in %s is recognised, and that is said", async (_, bytes, encoding) => {
    const { status, out, err } = await yaqut([...args, "r.txt"], { files: { "r.txt": bytes }, chunk });
    expect([status, places(out)]).toEqual([0, ["r.txt: دوما"]]);
    expect(err).toBe(`yaqut: r.txt: read as ${encoding}, which its letters say; --encoding decides\n`);
  });

  test.each<[string, Uint8Array]>([
    ["windows-1256", encoded(line("a") + line("b"), "windows-1256")],
    ["utf-16le", utf16(line("a") + line("b"))],
    ["utf-16be", utf16(line("a") + line("b"), { bigEndian: true })],
  ])("lines in %s, of a file and of the standard input", async (encoding, bytes) => {
    for (const [more, world] of [
      [["r.jsonl"], { files: { "r.jsonl": bytes }, chunk }],
      [[], { stdin: bytes, chunk }],
    ] as const) {
      const { status, out, err } = await yaqut([...args, ...more], world);
      expect([status, places(out)]).toEqual([0, ["a: دوما", "b: دوما"]]);
      expect(err.split("\n")).toHaveLength(2);
      expect(err).toContain(`read as ${encoding}`);
    }
  });

  test("lines in UTF-16 with a mark need no word", async () => {
    for (const bigEndian of [false, true]) {
      const { err, out } = await yaqut([...args, "-"], { stdin: utf16(line("a"), { mark: true, bigEndian }), chunk });
      expect([err, places(out)]).toEqual(["", ["a: دوما"]]);
    }
  });
});

test("--encoding decides", async () => {
  const files = { "r.txt": encoded("دوما", "windows-1256"), "r.jsonl": utf16(line("a"), { bigEndian: true }) };
  const read = async (...more: string[]): Promise<string[]> => {
    const { err, out } = await yaqut([...args, ...more], { files });
    expect(err).toBe("");
    return places(out);
  };
  expect(await read("--encoding", "windows-1256", "r.txt")).toEqual(["r.txt: دوما"]);
  expect(await read("-e", "utf-16be", "r.jsonl")).toEqual(["a: دوما"]);
  const { status, err } = await yaqut([...args, "-e", "klingon", "r.txt", "r.jsonl"], { files });
  expect([status, err.match(/OPTION_INVALID/g)?.length]).toEqual([2, 2]);
});

test("a text that is none is named and counted as skipped, and the next file is read", async () => {
  const files = {
    "short.txt": encoded("دوما", "windows-1256"),
    "zip.txt": Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
    "cut.txt": bytesOf(TEXT).subarray(0, -1),
    "good.txt": bytesOf(TEXT),
  };
  const { status, out, err } = await yaqut([...args, ...Object.keys(files)], { files });
  expect([status, places(out)]).toEqual([1, ["good.txt: دوما"]]);
  expect(err.match(/\[TEXT_ENCODING\]/g)).toHaveLength(3);
  expect(err).toContain("skipped 3 of 4 texts");
  expect(err).toContain("at zip.txt: expected a text, got a zip file");
});

test("a line that is none is named by its number and skipped", async () => {
  const bad = encoded(line("b"), "windows-1256");
  const bytes = joined(
    bytesOf(line("a")),
    bad,
    bytesOf(line("c")),
    Uint8Array.of(0xff, 0xfe, 0x0a),
    bytesOf(line("d")),
  );
  const { status, out, err } = await yaqut([...args, "r.jsonl"], { files: { "r.jsonl": bytes } });
  expect([status, places(out)]).toEqual([1, ["a: دوما", "c: دوما", "d: دوما"]]);
  expect(err).toMatch(/at r\.jsonl:2:1:\d+: expected utf-8/);
  expect(err).toContain("at r.jsonl:4");
  expect(err).toContain("skipped 2 of 5 texts");
});

test("UTF-16 that stops being it is named, and what came before is kept", async () => {
  const bytes = joined(utf16(line("a"), { mark: true }), Uint8Array.of(0, 0xd8, 0, 0xd8), utf16(line("b")));
  const { status, out, err } = await yaqut([...args, "r.jsonl"], { files: { "r.jsonl": bytes }, chunk: 4096 });
  expect(status).toBe(1);
  expect(places(out).every((id) => id.startsWith("a"))).toBe(true);
  expect(err).toContain("[TEXT_ENCODING]");
});

test("a text that was damaged before is told of", async () => {
  const { status, err } = await yaqut([...args, "-"], { stdin: `${line("a")}${line("b", `${TEXT} \uFFFD\uFFFD`)}` });
  expect([status, err]).toEqual([
    0,
    "yaqut: b: has replacement characters (U+FFFD): the text was damaged before it came here\n",
  ]);
});

test("tables and the standard input of explain are read so too", async () => {
  const names = ["تل الورد", "خربة السنونو", "عين البيضا", "مزرعة الرمان", "بيت النور", "دير المنارة"];
  const rows = names.map((name, i) => `m${i},${name},village`).join("\n");
  const files = { "mine.csv": encoded(`id,name,type\n${rows}`, "windows-1256") };
  const lint = await yaqut(["lint", "mine.csv"], { files });
  expect(lint.err).toContain("mine.csv: read as windows-1256, which its letters say\n");
  expect(lint.err).toContain("6 entries");
  const explained = await yaqut(["explain", "-"], { stdin: encoded(TEXT, "iso-8859-6") });
  expect(explained.err).toBe("yaqut: stdin: read as iso-8859-6; --encoding decides\n");
  expect(explained.out).toContain("دوما");
});

test("many files in an encoding are counted", async () => {
  const names = Array.from({ length: 6 }, (_, i) => `r${i}.txt`);
  const files = Object.fromEntries(names.map((name) => [name, encoded(TEXT, "windows-1256")]));
  const { err } = await yaqut([...args, ...names], { files });
  expect(err.match(/which its letters say/g)).toHaveLength(3);
  expect(err).toContain("3 more files read as windows-1256");
});

test("a file that surely is UTF-8 is read so, whatever the others are", async () => {
  const files = { "a.txt": encoded(TEXT, "windows-1256"), "b.txt": bytesOf(TEXT) };
  const { out, err } = await yaqut([...args, "-e", "windows-1256", "a.txt", "b.txt"], { files });
  expect(places(out)).toEqual(["a.txt: دوما", "b.txt: دوما"]);
  expect(err).toBe("yaqut: b.txt: read as utf-8, which its letters say; --encoding decides\n");
});
