import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/node/index.js";
import { refusal } from "../gazetteer/refusal.js";
import { encoded, utf16 } from "./encodings.js";

const TEXT =
  "أفادت مصادر محلية بأن قصفاً مدفعياً استهدف الأحياء السكنية في المدينة صباح اليوم، ما أدى إلى إصابة عدد من المدنيين بجروح؛ ونُقل المصابون إلى المشفى.";
const SHORT = "تل الورد";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, encoding?: string): string => {
  const { text, ...found } = decodeText(bytes, { encoding, file: "a.txt" });
  return `${found.encoding}${found.recognised ? " (recognised)" : ""}: ${text}`;
};

describe("a text is read", () => {
  test.each<[string, Uint8Array, string]>([
    ["in UTF-8", bytesOf(TEXT), `utf-8: ${TEXT}`],
    ["in UTF-8 with a mark", bytesOf(`\uFEFF${TEXT}`), `utf-8: ${TEXT}`],
    ["in UTF-16 with a mark", utf16(TEXT, { mark: true }), `utf-16le: ${TEXT}`],
    ["in UTF-16 of the other order", utf16(TEXT, { mark: true, bigEndian: true }), `utf-16be: ${TEXT}`],
    ["in UTF-16 without a mark", utf16(TEXT), `utf-16le (recognised): ${TEXT}`],
    ["in UTF-16 of the other order without a mark", utf16(TEXT, { bigEndian: true }), `utf-16be (recognised): ${TEXT}`],
    ["in UTF-16 without a mark, in Latin letters", utf16("id,name"), "utf-16le (recognised): id,name"],
    ["in Windows-1256", encoded(TEXT, "windows-1256"), `windows-1256 (recognised): ${TEXT}`],
    ["in ISO 8859-6", encoded(TEXT, "iso-8859-6"), `iso-8859-6 (recognised): ${TEXT}`],
    ["with nothing in it", new Uint8Array(), "utf-8: "],
    ["with one letter", bytesOf("ا"), "utf-8: ا"],
    ["with a control or two", bytesOf("\u001b[31m\u0000 قصف"), "utf-8: \u001b[31m\u0000 قصف"],
    ["with a replacement character that was in it", bytesOf("قصف \uFFFD"), "utf-8: قصف \uFFFD"],
    [
      "in Windows-1256, mixed with Latin letters",
      encoded(`${TEXT} OCHA (2017) à`, "windows-1256"),
      `windows-1256 (recognised): ${TEXT} OCHA (2017) à`,
    ],
  ])("%s", (_, bytes, expected) => expect(read(bytes)).toBe(expected));

  test("in the encoding that is asked for, whatever it looks like", () => {
    expect(read(encoded(SHORT, "windows-1256"), "windows-1256")).toBe(`windows-1256: ${SHORT}`);
    expect(read(bytesOf("ا"), "iso-8859-1")).toBe("iso-8859-1: Ø§");
  });
});

describe("what is not safe to say is refused", () => {
  const rows: [string, Uint8Array, string, string?][] = [
    [
      "few letters",
      encoded(SHORT, "windows-1256"),
      `a.txt:1:1 utf-8 bytes that are no such text; in windows-1256 the line is "${SHORT}"`,
    ],
    [
      "Russian",
      encoded("Сегодня утром самолёты нанесли удар по городу, погибли мирные жители", "windows-1251"),
      "utf-8",
    ],
    ["Russian in KOI8", encoded("Сегодня утром самолёты нанесли удар по городу, погибли люди", "koi8-r"), "utf-8"],
    [
      "Greek",
      encoded("Σήμερα το πρωί αεροσκάφη βομβάρδισαν την πόλη και σκοτώθηκαν άνθρωποι", "windows-1253"),
      "utf-8",
    ],
    ["Hebrew", encoded("הבוקר תקפו מטוסים את העיר ונהרגו אנשים ובהם ילדים ונשים", "windows-1255"), "utf-8"],
    ["French", encoded("Les forces armées ont été déployées à l'été, où ça a été récupéré", "windows-1252"), "utf-8"],
    [
      "UTF-8 with one byte that is none",
      Uint8Array.from([...bytesOf(`${TEXT}\n${TEXT}`), 0xc7]),
      `a.txt:2:${TEXT.length + 1} utf-8`,
    ],
    ["UTF-8 that was cut inside a letter", bytesOf(TEXT).subarray(0, -2), "utf-8"],
    ["UTF-16 that was cut", utf16(TEXT, { mark: true }).subarray(0, -1), "utf-16le"],
    ["half of a pair in UTF-8", Uint8Array.of(0xed, 0xa0, 0x80), "utf-8"],
    ["too long a form in UTF-8", Uint8Array.of(0xc0, 0xaf), "utf-8"],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x27, 6, 0, 0), "UTF-32"],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0), "a text gzip: unpack it first"],
    ["a workbook", bytesOf("PK\u0003\u0004......"), "a text a zip file"],
    ["PDF", bytesOf("%PDF-1.4\n"), "a text PDF"],
    ["controls", new Uint8Array(200).map((_, i) => i % 7), "a text a file of another kind"],
    ["another encoding than the one that is asked for", encoded(TEXT, "windows-1256"), "utf-8", "utf-8"],
    ["what UTF-16 is asked for", Uint8Array.of(0, 0xd8, 0, 0xd8), "utf-16le", "utf-16le"],
  ];
  test.each(rows)("%s", (_, bytes, expected, encoding) => {
    const { code, problems } = refusal(() => read(bytes, encoding));
    const [problem] = problems;
    expect(code).toBe("TEXT_ENCODING");
    expect(`${problem?.at} ${problem?.expected} ${problem?.received}`).toContain(expected);
  });

  test("a hint is in the encoding that fits, and none is given where none does", () => {
    const hint = (bytes: Uint8Array): string => refusal(() => read(bytes)).problems[0]!.received;
    const few = "قصف على مدينة دوما";
    expect(hint(encoded(few, "windows-1256"))).toContain(`in windows-1256 the line is "${few}"`);
    expect(hint(encoded(few, "iso-8859-6"))).toContain(`in iso-8859-6 the line is "${few}"`);
    const none = "bytes that are no such text";
    expect(hint(Uint8Array.from([...bytesOf(TEXT), 0xc7]))).toBe(none); // nearly all of it is UTF-8
    expect(hint(encoded("Сегодня утром", "windows-1251"))).toBe(none);
    expect(hint(encoded("Le café", "windows-1252"))).toBe(none);
  });

  test("random bytes", () => {
    let seed = 7;
    const random = (): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return seed >>> 16;
    };
    for (let i = 0; i < 500; i++) {
      const low = [0, 0x80, 0xa0, 0xc0][i % 4]!;
      const bytes = new Uint8Array(600).map(() => low + (random() % (256 - low)));
      expect(refusal(() => read(bytes)).code).toBe("TEXT_ENCODING");
    }
  });

  test("an encoding that nobody knows, and no bytes", () => {
    expect(refusal(() => read(bytesOf("x"), "klingon")).code).toBe("OPTION_INVALID");
    expect(refusal(() => read(bytesOf("x"), "utf-32")).code).toBe("OPTION_INVALID");
    expect(refusal(() => decodeText("x" as never)).code).toBe("ARGUMENT_INVALID");
  });
});
