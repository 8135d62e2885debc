const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CONTROLS_END = 0x20;
const ESCAPES = '"\\/bfnrt';
const HEX = /[0-9A-Fa-f]{4}/y;

/**
 * Where the JSON string (RFC 8259) that begins at `at` ends: the offset after its closing quote, or -1 where no string stands
 * there. A loop and no expression: those run out of stack on a string of some millions of code units.
 */
export function jsonStringEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return -1;
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) return i + 1;
    if (unit < CONTROLS_END) return -1;
    if (unit !== BACKSLASH) continue;
    i++;
    if (text[i] === "u") {
      HEX.lastIndex = i + 1;
      if (!HEX.test(text)) return -1;
      i += 4;
    } else if (!ESCAPES.includes(text[i] ?? " ")) return -1;
  }
  return -1;
}
