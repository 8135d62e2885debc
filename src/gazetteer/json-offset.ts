import { JSON_NUMBER } from "../text/patterns.js";
import { jsonStringEnd } from "./json-string.js";

const SPACE = /[ \t\n\r]*/y;
const NUMBER = new RegExp(JSON_NUMBER, "y");
const WORD = /true|false|null/y;

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first thing that does not belong there, or the length of a text
 * that ends too early. Engines say it each in its own words, or not at all.
 */
export function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return false;
    at += found[0].length;
    return true;
  };
  const takeString = (): boolean => {
    const end = jsonStringEnd(text, at);
    if (end >= 0) at = end;
    return end >= 0;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const takeKey = (): boolean => {
    take(SPACE);
    return takeString() && takeSign(":");
  };
  for (;;) {
    take(SPACE);
    if (takeSign("{")) {
      open.push("{");
      if (!takeSign("}")) {
        if (!takeKey()) return at;
        continue;
      }
      open.pop();
    } else if (takeSign("[")) {
      open.push("[");
      if (!takeSign("]")) continue;
      open.pop();
    } else if (!takeString() && !take(NUMBER) && !take(WORD)) return at;
    // After a value: close what ends here, up to a comma.
    for (;;) {
      const inside = open.at(-1);
      if (inside === undefined) {
        take(SPACE);
        return at;
      }
      if (takeSign(inside === "{" ? "}" : "]")) {
        open.pop();
        continue;
      }
      if (!takeSign(",") || (inside === "{" && !takeKey())) return at;
      break;
    }
  }
}
