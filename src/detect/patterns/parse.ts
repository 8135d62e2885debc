import { type Problem, show } from "../../errors.js";
import { normalize } from "../../text/fold.js";
import { readWords } from "../../text/words.js";
import { type Choice, ELEMENTS_MAX, type Element, type Parts } from "./element.js";

/** A part as it is written: `capture:body?` or `capture:body{least,most}`; the body is a choice, or several in round brackets. */
const PART = /^(?:([A-Za-z_]\w{0,30}):)?(\([^()]{1,1000}\)|[^(){}?]{1,100})(\?|\{(\d),(\d)\})?$/u;
const NAME = /^([\u0648\u0641]?[\u0628\u0644\u0643]?)@(\S{1,60})$/u; // و ف, ب ل ك
const CLASS = /^([\u0648\u0641]?[\u0628\u0644\u0643]?)<([^\s<>!]{1,60})>((?:![^\s<>!]{1,60}){0,20})$/u;
/** `_`, `ال_`, `ال_ي`, `ال_ية`, `ل_`, `لل_`; after it the classes that it does not take. */
const ANY =
  /^([\u0648\u0641]?[\u0628\u0644\u0643]?)(\u0627\u0644|(?<=\u0644)\u0644)?_(\u064a\u0629?)?((?:![^\s<>!]{1,60}){0,20})$/u;
const INDEFINITE = "~";
const DASH = "-";
const OPEN = "[";
const LABEL = ":";
const NUMBER = "#";
const QUOTED = "\u201c\u2026\u201d"; // “…”
const TATWEEL = /\u0640/gu;
/** The most code units of a pattern. */
const LENGTH_MAX = 2000;
const EXPECTED = "a word, @type, <class>, #, _, “…” or (one|another), with ? or {least,most} after it";

/** The elements of a pattern, or every problem with it. @param at where the pattern stands, for problems */
export function parsePattern(match: unknown, at: string): Parts & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const elements: Element[] = [];
  const refuse = (expected: string, received: string): void => void problems.push({ at, expected, received });
  if (typeof match !== "string" || match.trim() === "")
    refuse("a pattern: words, @type, <class>, #, _ and (one|another)", show(match));
  else if (match.length > LENGTH_MAX) refuse(`at most ${LENGTH_MAX} code units`, `${match.length}`);
  const written = problems.length > 0 ? [] : partsOf(match as string);
  const labels = written.at(-1) === LABEL;
  if (problems.length === 0) readParts(labels ? written.slice(0, -1) : written, match as string, elements, refuse);
  if (problems.length > 0) return { elements, labels, problems };
  if (elements.length === 0 || elements[0]!.optional) refuse("a first part that must stand", show(match));
  if (elements[0]?.choices.some(({ kind }) => kind === "any" || kind === "quoted"))
    refuse("a first part that is a word, a class, a name or a number", show(match));
  if (elements.length > ELEMENTS_MAX) refuse(`at most ${ELEMENTS_MAX} words`, `${elements.length}`);
  return { elements, labels, problems };
}

type Refuse = (expected: string, received: string) => void;

function readParts(written: readonly string[], match: string, elements: Element[], refuse: Refuse): void {
  let dashed = false;
  let opened = false;
  for (const part of written) {
    if (part === DASH || part === OPEN) {
      if (dashed || opened || elements.length === 0) refuse("a dash or bracket between two parts", show(match));
      dashed = part === DASH;
      opened = part === OPEN;
      continue;
    }
    const parsed = parsePart(part, dashed, opened || mayClose(elements.at(-1)));
    dashed = false;
    opened = false;
    if (typeof parsed === "string") refuse(parsed, show(part));
    else elements.push(...parsed);
  }
  if (dashed || opened) refuse("a dash or bracket between two parts", show(match));
}

/** What is quoted may end in a bracket, after which the part after `element` then stands. */
function mayClose(element: Element | undefined): boolean {
  if (!element) return false;
  return (element.optional && element.bracketed) || element.choices.some(({ kind }) => kind === "quoted");
}

/** The parts of a pattern: parted by white space, except inside brackets. */
function partsOf(match: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const c of match) {
    if (c === "(") depth++;
    else if (c === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || c.trim() !== "") part += c;
    else if (part !== "") {
      parts.push(part);
      part = "";
    }
  }
  return part === "" ? parts : [...parts, part];
}

/** @returns the elements of a part, or what was expected instead */
function parsePart(part: string, dashed: boolean, bracketed: boolean): Element[] | string {
  const found = PART.exec(part);
  if (!found) return expectedPart(part);
  const [, capture, body, repeat, least, most] = found;
  const written = body!.startsWith("(") ? body!.slice(1, -1).split("|") : [body!];
  const choices: Choice[] = [];
  for (const each of written) {
    const choice = parseChoice(each.trim());
    if (typeof choice === "string") return choice;
    choices.push(choice);
  }
  const element = { choices, capture };
  if (repeat === undefined || repeat === "?") return [{ ...element, optional: repeat === "?", dashed, bracketed }];
  const [low, high] = [Number(least), Number(most)];
  if (low > high || high === 0) return "{least,most} with least not above most, and most above 0";
  return Array.from({ length: high }, (_, i) => ({
    ...element,
    optional: i >= low,
    dashed: dashed && i === 0,
    bracketed: bracketed && i === 0,
  }));
}

/** What was expected in the place of a part that cannot be read, by how it looks. */
function expectedPart(part: string): string {
  if (part.includes("{")) return "{least,most} of two digits after a part: {0,3}, {2,2}";
  if (part.indexOf("(", part.indexOf("(") + 1) > 0)
    return "no brackets in brackets: list all words, (one|another|a third)";
  if (part.includes("?")) return "one ? after a part, or after the brackets around several";
  return EXPECTED;
}

/** @returns a choice, or what was expected instead */
function parseChoice(written: string): Choice | string {
  if (written === NUMBER) return { kind: "number" };
  if (written === QUOTED) return { kind: "quoted" };
  const any = parseAny(written);
  if (any) return any;
  const [, before, wordClass, barred] = CLASS.exec(written) ?? [];
  if (wordClass) return { kind: "class", name: wordClass, proclitic: before!, not: classesOf(barred!) };
  const [, proclitic, type] = NAME.exec(written.replace(TATWEEL, "")) ?? [];
  if (type !== undefined) return { kind: "name", type, proclitic: proclitic! };
  if (written.includes("@"))
    return "@type, with one of و ف and one of ب ل ك before it, or nothing; a name before it ends in a colon, in Latin letters";
  const { count, from, to, folded } = readWords(written);
  const isWord = count === 1 && from[0] === 0 && to[0] === folded.text.length;
  if (!isWord)
    return "one word for each part and each choice in brackets, without signs, and without a digit beside a letter";
  return { kind: "word", form: normalize(written) };
}

/** `_` and its kin; `~_` is a word without the article. */
function parseAny(written: string): Choice | undefined {
  const isIndefinite = written.startsWith(INDEFINITE);
  const found = ANY.exec(isIndefinite ? written.slice(1) : written);
  if (!found) return undefined;
  const [, proclitic, article, relation, barred] = found;
  if ((relation && !article) || (isIndefinite && (article || relation))) return undefined;
  const isFeminine = relation !== undefined && relation.length > 1;
  const shape = isFeminine
    ? "feminine"
    : relation
      ? "relational"
      : article
        ? "definite"
        : isIndefinite
          ? "indefinite"
          : "any";
  return { kind: "any", shape, proclitic: proclitic!, not: classesOf(barred!) };
}

/** The names in `!one!another`. */
function classesOf(barred: string): string[] {
  return barred === "" ? [] : barred.slice(1).split("!");
}
