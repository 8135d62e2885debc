import { YaqutError } from "../../errors.js";
import { optionalPackage } from "../optional.js";
import { type ReadDay, readDay } from "./days.js";

type Dom = typeof import("linkedom");
type Reader = typeof import("@mozilla/readability");
type PageDocument = ConstructorParameters<Reader["Readability"]>[0] & ReturnType<Dom["parseHTML"]>["document"];

/** What is read of a node; the types of the DOM are not known here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const PURPOSE = "reading pages of HTML";
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
/** Elements whose text nobody reads. */
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SVG|BUTTON|SELECT|IFRAME)$/;

/** What a reader of a page reads. */
export interface PageText {
  /** Title and text: a line a block, a blank line between paragraphs. */
  readonly text: string;
  /** The day that the page says that it was published. */
  readonly date: ReadDay;
}

/**
 * The readable text of a page: its article as Firefox's reader view finds it, without menus and footers; all text of the page where it
 * finds none.
 *
 * @throws YaqutError `PACKAGE_MISSING`; `FILE_UNREADABLE` for what no parser takes, such as elements nested a hundred thousand deep
 */
export async function readPage(html: string, file: string): Promise<PageText> {
  const { parseHTML } = await optionalPackage<Dom>("linkedom", PURPOSE);
  const { Readability } = await optionalPackage<Reader>("@mozilla/readability", PURPOSE);
  try {
    return textOfPage(parseHTML(html).document as PageDocument, Readability);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the page", [
      { at: file, expected: "a page of HTML", received },
    ]);
  }
}

function textOfPage(document: PageDocument, Readability: Reader["Readability"]): PageText {
  const published = document.querySelector('meta[property="article:published_time"], time[datetime]');
  const date = readDay(published?.getAttribute("content") ?? published?.getAttribute("datetime"), "dmy");
  const whole = readable(document.body as unknown as PageNode); // before the reader takes the page apart
  const article = new Readability<PageNode>(document, { serializer: (node) => node as unknown as PageNode }).parse();
  const text = article?.content ? readable(article.content) : "";
  if (text === "") return { text: whole, date };
  const title = article?.title?.trim() ?? "";
  return { text: title === "" || text.startsWith(title) ? text : `${title}\n\n${text}`, date };
}

/** The text below a node as it is laid out: blocks on lines of their own, spaces as one. */
function readable(root: PageNode): string {
  let text = "";
  const breakLine = (): void => {
    text = text.replace(/ $/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) {
      const words = (node.textContent ?? "").replace(/[\s\u00A0]+/g, " ");
      text += text.endsWith("\n") || text.endsWith(" ") || text === "" ? words.trimStart() : words;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.test(name)) return;
    const block = name === "BR" || BLOCK.test(name);
    if (block) breakLine();
    for (const child of node.childNodes) visit(child);
    if (block) breakLine();
    if (name === "P" || /^H[1-6]$/.test(name)) text += "\n";
  };
  visit(root);
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
