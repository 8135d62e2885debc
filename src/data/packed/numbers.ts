/** Digits of base 64: printable characters of ASCII that JSON writes as they are. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const BASE = DIGITS.length;
/** So many digits hold the ids of GeoNames. */
const PLACES = 4;
/** In place of the first digit: there is no number. */
const NONE = " ";
const NUMBER = /^(0|[1-9]\d*)$/;

/** A column of numbers, digit by digit: first digits are like each other, and last ones are not. */
export type PackedNumbers = readonly string[];

/** Packs numbers that are written in decimal; empty lines stay empty. Nothing where one of them does not fit. */
export function packNumbers(lines: readonly string[]): PackedNumbers | undefined {
  const fits = (line: string): boolean => line === "" || (NUMBER.test(line) && Number(line) < BASE ** PLACES);
  if (!lines.every(fits)) return undefined;
  const digit = (line: string, place: number): string =>
    line === "" ? (place === 0 ? NONE : "") : DIGITS[Math.floor(Number(line) / BASE ** (PLACES - 1 - place)) % BASE]!;
  return Array.from({ length: PLACES }, (_, place) => lines.map((line) => digit(line, place)).join(""));
}

/** The lines that {@link packNumbers} packed. */
export function unpackNumbers(columns: PackedNumbers): string[] {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const [first = "", ...rest] = columns;
  let at = 0;
  return [...first].map((digit) => {
    if (digit === NONE) return "";
    let number = values.get(digit)!;
    for (const column of rest) number = number * BASE + values.get(column[at]!)!;
    at++;
    return String(number);
  });
}
