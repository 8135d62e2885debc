/** First strong isolate, pop directional isolate: what stands between them does not move what stands around. */
const FSI = "\u2068";
const PDI = "\u2069";

/** Keeps a piece of text of either direction together on a line of the other. */
export function isolate(text: string): string {
  return text === "" ? text : FSI + text + PDI;
}

/** Controls but for line feed and tab; bidi controls, which would reorder what stands after them. */
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL_PICTURES = 0x2400;

/** A text that can't command the terminal: controls are shown instead of sent. */
export function harmless(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(UNSAFE, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20
      ? String.fromCharCode(CONTROL_PICTURES + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60])/u;

/** Cells that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** A text on one line of at most `width` cells; what is cut off is cut between characters, and an ellipsis says so. */
export function clip(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (displayWidth(line) <= width) return line;
  let kept = "";
  let left = width - 1;
  for (const { segment } of graphemes.segment(line)) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}
