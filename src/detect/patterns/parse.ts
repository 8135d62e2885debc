import { type Problem, show } from "../../errors.js";
import { normalize } from "../../text/fold.js";
import { readWords } from "../../text/words.js";
import { type Choice, ELEMENTS_MAX, type Element } from "./element.js";

/** A part as it is written: `capture:body?` or `capture:body{least,most}`; the body is a choice, or several in round brackets. */
const PART = /^(?:([A-Za-z_]\w{0,30}):)?(\([^()]{1,1000}\)|[^(){}?]{1,100})(\?|\{(\d),(\d)\})?$/u;
const NAME = /^([\u0648\u0641]?[\u0628\u0644\u0643]?)@(\S{1,60})$/u; // و ف, ب ل ك
const CLASS = /^<([^\s<>]{1,60})>$/u;
const DASH = "-";
const NUMBER = "#";
const QUOTED = "\u201c\u2026\u201d"; // “…”
const ANY = "_";
const TATWEEL = /\u0640/gu;
/** The most code units of a pattern. */
const LENGTH_MAX = 2000;
const EXPECTED = "a word, @type, <class>, #, _, “…” or (one|another), with ? or {least,most} after it";

/** The elements of a pattern, or every problem with it. @param at where the pattern stands, for problems */
export function parsePattern(match: unknown, at: string): { elements: Element[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const elements: Element[] = [];
  const refuse = (expected: string, received: string): void => void problems.push({ at, expected, received });
  if (typeof match !== "string" || match.trim() === "")
    refuse("a pattern: words, @type, <class>, #, _ and (one|another)", show(match));
  else if (match.length > LENGTH_MAX) refuse(`at most ${LENGTH_MAX} code units`, `${match.length}`);
  else readParts(match, elements, refuse);
  if (problems.length > 0) return { elements, problems };
  if (elements.length === 0 || elements[0]!.optional) refuse("a first part that must stand", show(match));
  if (elements[0]?.choices.some(({ kind }) => kind === "any" || kind === "quoted"))
    refuse("a first part that is a word, a class, a name or a number", show(match));
  if (elements.length > ELEMENTS_MAX) refuse(`at most ${ELEMENTS_MAX} words`, `${elements.length}`);
  return { elements, problems };
}

type Refuse = (expected: string, received: string) => void;

function readParts(match: string, elements: Element[], refuse: Refuse): void {
  let dashed = false;
  for (const part of partsOf(match)) {
    if (part === DASH) {
      if (dashed || elements.length === 0) refuse("a dash between two parts", show(match));
      dashed = true;
      continue;
    }
    const parsed = parsePart(part, dashed);
    dashed = false;
    if (typeof parsed === "string") refuse(parsed, show(part));
    else elements.push(...parsed);
  }
  if (dashed) refuse("a dash between two parts", show(match));
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
function parsePart(part: string, dashed: boolean): Element[] | string {
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
  if (repeat === undefined || repeat === "?") return [{ ...element, optional: repeat === "?", dashed }];
  const [low, high] = [Number(least), Number(most)];
  if (low > high || high === 0) return "{least,most} with least not above most, and most above 0";
  return Array.from({ length: high }, (_, i) => ({ ...element, optional: i >= low, dashed: dashed && i === 0 }));
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
  if (written === ANY) return { kind: "any" };
  if (written === QUOTED) return { kind: "quoted" };
  const [, wordClass] = CLASS.exec(written) ?? [];
  if (wordClass) return { kind: "class", name: wordClass };
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
