import { YaqutError } from "../../errors.js";
import { fold } from "../../text/index.js";
import type { FieldNames } from "./fields.js";

/** Titles of columns as people write them, the likeliest first. */
const TITLES = {
  id: [
    "id _id uid uuid key code ref reference post_id tweet_id message_id document_id doc_id event_id record_id case_id number no",
    "المعرف معرف رقم الرقم الرمز الكود رقم_التقرير رقم_الخبر رقم_المنشور رقم_الحادثة تسلسل م",
  ],
  text: [
    "text full_text content body report message post tweet article description notes summary story caption details title",
    "النص نص نص_الخبر نص_التقرير نص_المنشور المحتوى الخبر التقرير المنشور الرسالة الوصف وصف التفاصيل الملاحظات ملخص العنوان",
  ],
  date: [
    "date report_date event_date publish_date published_date publication_date pub_date published published_at created_at posted_at",
    "datetime date_time timestamp day time",
    "التاريخ تاريخ تاريخ_النشر تاريخ_الخبر تاريخ_التقرير تاريخ_الحدث تاريخ_الحادثة اليوم يوم الوقت",
  ],
} as const satisfies Record<"id" | "text" | "date", readonly string[]>;

const ARABIC_LETTERS = /[\u0621-\u064A]/g;
/** Fewer Arabic letters a row than this are no report. */
const LETTERS_MIN = 8;

/** Columns by what they hold, and which of them were guessed. */
export interface Columns {
  readonly names: FieldNames & { readonly text: string };
  /** What was guessed, in words; empty where the user said all. */
  readonly guessed: readonly string[];
}

/**
 * Which columns hold id, text and date: those that the user names; else by their titles, in Arabic and English; the text also by
 * where the Arabic stands.
 *
 * @param titles the header
 * @param sample the first rows
 * @throws YaqutError `OPTION_INVALID` where a named column is none, or none looks like a text
 */
export function findColumns(
  file: string,
  titles: readonly string[],
  sample: readonly (readonly unknown[])[],
  asked: FieldNames,
): Columns {
  const guessed: string[] = [];
  const of = (role: "id" | "text" | "date", fallback?: () => string | undefined): string | undefined => {
    const named = asked[role];
    if (named !== undefined) return namedColumn(file, titles, role, named);
    const found = byTitle(titles, role) ?? fallback?.();
    if (found !== undefined) guessed.push(`${role} "${found}"`);
    return found;
  };
  const text = of("text", () => mostArabic(titles, sample));
  if (text === undefined) throw wrongColumn(file, titles, "text", "no column that looks like a text");
  const [id, date] = [of("id"), of("date")];
  return { names: { id, text, date }, guessed };
}

function namedColumn(file: string, titles: readonly string[], role: string, named: string): string {
  const found = titles.find((title) => title === named) ?? titles.find((title) => plain(title) === plain(named));
  if (found === undefined) throw wrongColumn(file, titles, role, named);
  return found;
}

function byTitle(titles: readonly string[], role: keyof typeof TITLES): string | undefined {
  const plainTitles = titles.map(plain);
  for (const name of TITLES[role].join(" ").split(" ")) {
    const at = plainTitles.indexOf(plain(name));
    if (at >= 0) return titles[at];
  }
  return undefined;
}

/** The column with the most Arabic letters a row. */
function mostArabic(titles: readonly string[], sample: readonly (readonly unknown[])[]): string | undefined {
  const letters = titles.map((_, i) =>
    sample.reduce((sum, row) => sum + (String(row[i] ?? "").match(ARABIC_LETTERS)?.length ?? 0), 0),
  );
  const most = Math.max(0, ...letters);
  return most >= LETTERS_MIN * Math.max(1, sample.length) ? titles[letters.indexOf(most)] : undefined;
}

/** A title without what writers differ in: capitals, forms of letters, marks, what parts its words. */
function plain(title: string): string {
  return fold(title.trim())
    .text.toLowerCase()
    .replace(/[\s_.\-:]+/g, "_");
}

function wrongColumn(file: string, titles: readonly string[], role: string, received: string): YaqutError {
  return new YaqutError("OPTION_INVALID", `which column holds the ${role}?`, [
    { at: `${file}: --${role}-column`, expected: `one of ${titles.join(", ")}`, received },
  ]);
}
