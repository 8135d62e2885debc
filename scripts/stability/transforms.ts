/** A text, and where in it the text stands that it was made of. */
export interface Changed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A change that says nothing new; `paragraphs`: what is added is about something else, and only that. */
export interface Transform {
  readonly name: string;
  readonly kind: "form" | "lines" | "paragraphs";
  apply(text: string): Changed;
}

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;
const MARK = "\u200F";
const LETTER = "[\\u0621-\\u064A]";
/** Letters that join to the next one, so that a line may be drawn between them. */
const JOINED = "[\\u0628\\u062A-\\u062E\\u0633-\\u063A\\u0641-\\u0647\\u064A]";
const WRAP_AT = 72;

function form(name: string, change: (text: string) => string): Transform {
  return {
    name,
    kind: "form",
    apply(text) {
      const changed = change(text);
      return { text: changed, from: 0, to: changed.length };
    },
  };
}

function around(name: string, kind: Transform["kind"], before: string, after: string): Transform {
  return {
    name,
    kind,
    apply: (text) => ({ text: before + text + after, from: before.length, to: before.length + text.length }),
  };
}

const digits = (zero: number) => (text: string) => text.replace(/[0-9]/g, (d) => String.fromCharCode(zero + Number(d)));
const quoted = (open: string, close: string) => (text: string) =>
  text.replace(/[“«]([^“”«»"\n]*)[”»]/g, `${open}$1${close}`).replace(/"([^"\n]*)"/g, `${open}$1${close}`);

/** Breaks lines at spaces, as mail does. */
function wrapped(text: string): string {
  let column = 0;
  return text.replace(/[^\S\n]+|\n|[^\s]+/g, (piece) => {
    if (piece === "\n") {
      column = 0;
      return piece;
    }
    column += piece.length;
    if (piece.trim() !== "" || column < WRAP_AT) return piece;
    column = 0;
    return "\n";
  });
}

const NEUTRAL = [
  "افتتحت المكتبة العامة معرضها السنوي للكتاب، وشارك فيه عدد من دور النشر، وقال المنظمون إن الإقبال كان جيدا.",
  "وانخفضت أسعار الخضار والفواكه في الأسواق مع بداية الموسم، فيما بقيت أسعار اللحوم على حالها.",
  "وتوقع خبراء الأرصاد أن ترتفع درجات الحرارة قليلا، وأن تكون الرياح خفيفة إلى معتدلة السرعة.",
] as const;

/** What should change nothing. */
export const TRANSFORMS: readonly Transform[] = [
  form("two spaces for one", (text) => text.replaceAll(" ", "  ")),
  form("no-break spaces", (text) => text.replaceAll(" ", "\u00A0")),
  form("thin spaces", (text) => text.replaceAll(" ", "\u2009")),
  form("a space before commas and stops", (text) => text.replace(/(\p{L})([،؛.])(?=\s|$)/gu, "$1 $2")),
  form("spaces at the ends of lines", (text) => text.replace(/$/gm, "  ")),
  around("spaces around the text", "form", "   ", "   "),
  form("Windows line ends", (text) => text.replaceAll("\n", "\r\n")),
  form("line separators", (text) => text.replaceAll("\n", "\u2028")),
  { ...form("lines wrapped", wrapped), kind: "lines" },
  form("straight quotes", quoted('"', '"')),
  form("curly quotes", quoted("“", "”")),
  form("guillemets", quoted("«", "»")),
  form("Arabic-Indic digits", digits(ARABIC_ZERO)),
  form("Persian digits", digits(PERSIAN_ZERO)),
  form("European digits", (text) => text.replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - ARABIC_ZERO))),
  form("marks of direction after words", (text) => text.replace(/(\p{L})(?=[\s،.])/gu, `$1${MARK}`)),
  form("marks of direction around numbers", (text) => text.replace(/\d+/g, (number) => `\u200E${number}\u200E`)),
  form("non-joiners after words", (text) => text.replace(/(\p{L})(?= )/gu, "$1\u200C")),
  around("a byte-order mark", "form", "\uFEFF", ""),
  form("lines drawn between letters", (text) =>
    text.replace(new RegExp(`(${LETTER}${JOINED})(?=${LETTER}{2})`, "g"), "$1\u0640"),
  ),
  form("vowels", (text) => text.replace(new RegExp(`(${LETTER}{2})(?=${LETTER}{2})`, "g"), "$1\u064E")),
  form("letters and marks apart (NFD)", (text) => text.normalize("NFD")),
  form("ligatures of lam and alef", (text) => text.replaceAll("\u0644\u0627", "\uFEFB")),
  form("Persian letters", (text) => text.replaceAll("\u0643", "\u06A9").replace(/\u064A(?=\p{L})/gu, "\u06CC")),
  around("an emoji before", "form", "🔴 ", ""),
  around("an emoji after", "form", "", " 🔴"),
  around("a call before", "form", "عاجل | ", ""),
  around("a paragraph before", "paragraphs", `${NEUTRAL[0]}\n\n`, ""),
  around("a paragraph after", "paragraphs", "", `\n\n${NEUTRAL[1]}`),
  around("two paragraphs after", "paragraphs", "", `\n\n${NEUTRAL[0]}\n\n${NEUTRAL[2]}`),
  around("paragraphs on both sides", "paragraphs", `${NEUTRAL[2]}\n\n`, `\n\n${NEUTRAL[1]}`),
];
