import { parse } from "csv-parse/browser/esm/sync";

/** A report that was opened. */
export interface Report {
  readonly id: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly text: string;
}

/**
 * Cells of a CSV file (RFC 4180, and what spreadsheets make of it), parted by what its first line has most of: commas, semicolons or tabs.
 * Throws where a quote is left open: what is after it can't be read.
 */
export function csvCells(csv: string): string[][] {
  const head = csv.slice(0, csv.search(/[\r\n]|$/));
  const count = (sign: string): number => head.split(sign).length;
  const delimiter = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows: string[][] = parse(csv, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  return rows.filter((row) => row.some((each) => each.trim() !== ""));
}

const TITLES = {
  text: /^(text|body|content|report|message|description|نص|النص|التقرير|الخبر|المحتوى|الرسالة)$/i,
  date: /^(date|day|published|time|تاريخ|التاريخ|اليوم)$/i,
  id: /^(id|nr|no|number|المعرف|رقم|الرقم)$/i,
} as const;
const ARABIC = /\p{Script=Arabic}/gu;
const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;

/** The reports of a table: columns by their titles; without a title for it, the text is the column with most Arabic. */
export function reportsOf(rows: readonly (readonly string[])[]): Report[] {
  const [head = [], ...rest] = rows;
  const column = (of: RegExp): number => head.findIndex((title) => of.test(title.trim()));
  const titled = [column(TITLES.text), column(TITLES.date), column(TITLES.id)];
  const hasHead = titled.some((at) => at >= 0);
  const body = hasHead ? rest : rows;
  const arabic = (at: number): number => body.reduce((sum, row) => sum + (row[at]?.match(ARABIC)?.length ?? 0), 0);
  const widest = Math.max(0, ...body.map((row) => row.length));
  const fullest = Array.from({ length: widest }, (_, i) => i).reduce(
    (best, at) => (arabic(at) > arabic(best) ? at : best),
    0,
  );
  const text = titled[0]! >= 0 ? titled[0]! : fullest;
  return body.flatMap((row, i): Report[] => {
    const content = row[text]?.trim() ?? "";
    if (content === "") return [];
    const date = isoDay(row[titled[1]!] ?? "");
    return [{ id: row[titled[2]!]?.trim() || String(i + 1), text: content, ...(date === undefined ? {} : { date }) }];
  });
}

/** A day as tables write it; where the year comes last, the day comes first. */
function isoDay(cell: string): string | undefined {
  const [, year, month, day] = DAY.exec(cell.trim()) ?? [];
  const [, dayFirst, second, last] = DAY_FIRST.exec(cell.trim()) ?? [];
  const iso = [year ?? last, month ?? second, day ?? dayFirst].map((part) => part?.padStart(2, "0")).join("-");
  return Number.isNaN(Date.parse(iso)) || !/^\d{4}-\d\d-\d\d$/.test(iso) ? undefined : iso;
}
