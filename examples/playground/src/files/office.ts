import { unzip } from "./zip.js";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel counts days from the last of 1899. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Styles of numbers that are days: 14 to 22 come with every file (ECMA-376, 18.8.30). */
const DATE_FORMAT = /[dmy]/i;

function xml(text: string | undefined): Document {
  return new DOMParser().parseFromString(text ?? "<none/>", "application/xml");
}

function all(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}

/** The paragraphs of a Word file. */
export async function readDocx(archive: ArrayBuffer): Promise<string> {
  const read = await unzip(archive);
  const paragraphs = all(xml(await read("word/document.xml")), "p");
  return paragraphs
    .map((paragraph) =>
      all(paragraph, "t")
        .map(({ textContent }) => textContent)
        .join(""),
    )
    .join("\n");
}

/** The cells of the first sheet of an Excel file; days as ISO 8601. */
export async function readXlsx(archive: ArrayBuffer): Promise<string[][]> {
  const read = await unzip(archive);
  const texts = all(xml(await read("xl/sharedStrings.xml")), "si").map((item) =>
    all(item, "t")
      .map(({ textContent }) => textContent)
      .join(""),
  );
  const isDay = dayStyles(xml(await read("xl/styles.xml")));
  const sheet = xml(await read("xl/worksheets/sheet1.xml"));
  return all(sheet, "row").map((row) => {
    const cells: string[] = [];
    for (const cell of all(row, "c")) {
      const value = all(cell, cell.getAttribute("t") === "inlineStr" ? "t" : "v")
        .map(({ textContent }) => textContent)
        .join("");
      cells[columnOf(cell.getAttribute("r") ?? "", cells.length)] = cellText(cell, value, texts, isDay);
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

function cellText(cell: Element, value: string, texts: readonly string[], isDay: (style: number) => boolean): string {
  const type = cell.getAttribute("t");
  if (type === "s") return texts[Number(value)] ?? "";
  if (type !== null && type !== "n") return value;
  if (value === "" || !isDay(Number(cell.getAttribute("s") ?? 0))) return value;
  return new Date(EXCEL_EPOCH + Math.floor(Number(value)) * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, "2017-10-31".length);
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string, next: number): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  return letters === undefined
    ? next
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function dayStyles(styles: Document): (style: number) => boolean {
  const own = new Map(
    all(styles, "numFmt").map((format) => [format.getAttribute("numFmtId"), format.getAttribute("formatCode") ?? ""]),
  );
  const [cells] = all(styles, "cellXfs");
  const ids = cells ? all(cells, "xf").map((format) => format.getAttribute("numFmtId")) : [];
  return (style) => {
    const id = ids[style];
    if (id === undefined || id === null) return false;
    const code = own.get(id);
    return code === undefined
      ? Number(id) >= 14 && Number(id) <= 22
      : DATE_FORMAT.test(code.replace(/"[^"]*"|\[[^\][]*\]/g, ""));
  };
}
