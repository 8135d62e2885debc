const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;", // else the parser makes a line feed of it
};

/** A text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => ENTITIES[character]!);
}

/** What XML 1.0 can't hold in any form: most controls, half characters, and two code points that are none. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML text or attribute value; what XML can't hold is replaced by U+FFFD. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_XML, "\uFFFD"));
}
