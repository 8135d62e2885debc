/**
 * Writes cardinal numbers in Arabic words: the oracle that the reader is held to.
 * After Karin Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapter 15: polarity of 3 to 10, invariable
 * compounds 11 to 19, units before tens, `مئة` in the construct, scales counted like nouns, parts joined by `و`.
 */

/** How a number is written. */
export interface NumeralStyle {
  /** Gender of what is counted. */
  readonly feminine: boolean;
  /** Accusative and genitive, which look alike, rather than nominative. */
  readonly oblique: boolean;
  /** `مائة` rather than `مئة`. */
  readonly alefHundred: boolean;
  /** `ثلاث مئة` rather than `ثلاثمئة`. */
  readonly splitHundreds: boolean;
  /** `و` apart from the word that it joins. */
  readonly spacedAnd: boolean;
}

/** 3 to 9 beside a feminine noun. */
const STEMS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
/** 3 to 9 beside a masculine noun. */
const MASCULINE = ["", "", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const EIGHT = "ثماني";

function two(style: NumeralStyle, construct: boolean): string {
  const stem = style.feminine ? "اثنت" : "اثن";
  if (construct) return stem + (style.oblique ? "ي" : "ا");
  return stem + (style.oblique ? "ين" : "ان");
}

function unit(n: number, style: NumeralStyle): string {
  if (n === 1) return style.feminine ? "واحدة" : "واحد";
  if (n === 2) return two(style, false);
  if (n === 10) return style.feminine ? "عشر" : "عشرة";
  if (style.feminine) return n === 8 ? EIGHT : STEMS[n]!;
  return MASCULINE[n]!;
}

function teen(n: number, style: NumeralStyle): string {
  const ten = style.feminine ? "عشرة" : "عشر";
  if (n === 11) return `${style.feminine ? "إحدى" : "أحد"} ${ten}`;
  if (n === 12) return `${two(style, true)} ${ten}`;
  return `${unit(n - 10, style)} ${ten}`;
}

function hundreds(n: number, style: NumeralStyle, construct: boolean): string {
  const hundred = style.alefHundred ? "مائة" : "مئة";
  if (n === 1) return hundred;
  if (n > 2) return STEMS[n]! + (n === 8 ? "ي" : "") + (style.splitHundreds ? " " : "") + hundred;
  const stem = style.alefHundred ? "مائت" : "مئت";
  return stem + (style.oblique ? "ي" : "ا") + (construct ? "" : "ن");
}

/** The parts of a number below 1,000; `construct`: its noun stands right behind it. */
function group(n: number, style: NumeralStyle, construct: boolean): string[] {
  const rest = n % 100;
  const parts: string[] = [];
  if (n >= 100) parts.push(hundreds(Math.floor(n / 100), style, construct && rest === 0));
  if (rest === 0) return parts;
  if (rest <= 10) return [...parts, unit(rest, style)];
  if (rest < 20) return [...parts, teen(rest, style)];
  if (rest % 10 > 0) parts.push(unit(rest % 10, style));
  return [...parts, TENS[Math.floor(rest / 10)]! + (style.oblique ? "ين" : "ون")];
}

interface Scale {
  readonly value: number;
  readonly one: string;
  readonly several: string;
  /** Behind 11 to 99. */
  readonly accusative: string;
}

const SCALES: readonly Scale[] = [
  {
    value: 1_000_000,
    one: "مليون",
    several: "ملايين",
    accusative: "مليونا",
  },
  {
    value: 1000,
    one: "ألف",
    several: "آلاف",
    accusative: "ألفا",
  },
];

/** So many of a scale; scales are masculine nouns. */
function scaled(n: number, scale: Scale, style: NumeralStyle): string[] {
  const rest = n % 100;
  const before = n >= 100 ? group(n - rest, style, false) : [];
  if (n >= 100 && rest === 0) return [`${group(n, style, true).join("")} ${scale.one}`];
  if (rest === 1) return [...before, scale.one];
  if (rest === 2) return [...before, scale.one + (style.oblique ? "ين" : "ان")];
  const parts = group(n, { ...style, feminine: false }, false);
  parts[parts.length - 1] += ` ${rest <= 10 ? scale.several : scale.accusative}`;
  return parts;
}

/** A number from 1 to 999,999,999 in words. */
export function inWords(n: number, style: NumeralStyle): string {
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    if (rest >= scale.value) parts.push(...scaled(Math.floor(rest / scale.value), scale, style));
    rest %= scale.value;
  }
  if (rest > 0) parts.push(...group(rest, style, false));
  return parts.join(style.spacedAnd ? " و " : " و");
}
