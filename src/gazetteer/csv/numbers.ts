/** No cell of a table holds a longer number. */
const NUMBER_UNITS_MAX = 100;
const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/**
 * A number as spreadsheets write it: Arabic-Indic digits, a decimal comma, spaces between thousands, a degree sign.
 *
 * @returns `undefined` where the text is no number, or one of more than 100 code units
 */
export function readNumber(text: string): number | undefined {
  if (text.length > NUMBER_UNITS_MAX) return undefined;
  const western = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[\s\u00A0\u202F\u00B0\u200E\u200F\u061C]/g, "")
    .replace(/\u2212/g, "-")
    .replace(/\u066C/g, "")
    .replace(/\u066B/g, ".");
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(western) || /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(western))
    return Number(western.replaceAll(",", ""));
  const plain = western.replace(",", ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
