import { valuesOf } from "./digits.js";

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
  const values = valuesOf(DIGITS);
  const [first = "", ...rest] = columns;
  const lines: string[] = [];
  let at = 0;
  for (let i = 0; i < first.length; i++) {
    if (first[i] === NONE) {
      lines.push("");
      continue;
    }
    let number = values[first.charCodeAt(i)]!;
    for (let place = 0; place < rest.length; place++) number = number * BASE + values[rest[place]!.charCodeAt(at)]!;
    at++;
    lines.push(String(number));
  }
  return lines;
}
