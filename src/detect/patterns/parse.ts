import { type Problem, show } from "../../errors.js";
import { normalize } from "../../text/fold.js";
import { readWords } from "../../text/words.js";
import { type Choice, ELEMENTS_MAX, type Element } from "./element.js";

/** A part as it is written: `capture:body?` or `capture:body{least,most}`; the body is a choice, or several in round brackets. */
const PART = /^(?:([A-Za-z_]\w{0,30}):)?(\([^()]{1,500}\)|[^(){}?]{1,100})(\?|\{(\d),(\d)\})?$/u;
const NAME = /^([\u0648\u0641\u0628\u0644\u0643]{0,2})@([A-Za-z][\w-]{0,40})$/u; // و ف ب ل ك
const CLASS = /^<([a-z][a-z0-9-]{0,40})>$/;
const DASH = "-";
const NUMBER = "#";
const QUOTED = "\u201c\u2026\u201d"; // “…”
const ANY = "_";

/** The elements of a pattern, or every problem with it. @param at where the pattern stands, for problems */
export function parsePattern(match: unknown, at: string): { elements: Element[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const elements: Element[] = [];
  if (typeof match !== "string" || match.trim() === "") {
    problems.push({
      at,
      expected: "a pattern: words, @type, <class>, #, _ and (one|or another)",
      received: show(match),
    });
    return { elements, problems };
  }
  let dashed = false;
  for (const part of match.trim().split(/\s+(?![^(]*\))/u)) {
    if (part === DASH) {
      dashed = true;
      continue;
    }
    const parsed = parsePart(part, dashed);
    dashed = false;
    if (typeof parsed === "string") problems.push({ at, expected: parsed, received: show(part) });
    else elements.push(...parsed);
  }
  if (problems.length > 0) return { elements, problems };
  if (elements.length === 0 || elements[0]!.optional)
    problems.push({ at, expected: "a first part that must stand", received: show(match) });
  if (elements[0]?.dashed || dashed) problems.push({ at, expected: "a dash between two parts", received: show(match) });
  if (elements[0]?.choices.some(({ kind }) => kind === "any" || kind === "quoted"))
    problems.push({ at, expected: "a first part that is a word, a class, a name or a number", received: show(match) });
  if (elements.length > ELEMENTS_MAX)
    problems.push({ at, expected: `at most ${ELEMENTS_MAX} words`, received: `${elements.length}` });
  return { elements, problems };
}

/** @returns the elements of a part, or what was expected instead */
function parsePart(part: string, dashed: boolean): Element[] | string {
  const found = PART.exec(part);
  if (!found) return "a word, @type, <class>, #, _, “…” or (one|or another), with ? or {least,most} after it";
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

/** @returns a choice, or what was expected instead */
function parseChoice(written: string): Choice | string {
  if (written === NUMBER) return { kind: "number" };
  if (written === ANY) return { kind: "any" };
  if (written === QUOTED) return { kind: "quoted" };
  const [, wordClass] = CLASS.exec(written) ?? [];
  if (wordClass) return { kind: "class", name: wordClass };
  const [, proclitic, type] = NAME.exec(written) ?? [];
  if (type !== undefined) return { kind: "name", type, proclitic: proclitic! };
  const { count } = readWords(written);
  if (count !== 1) return "one word, @type or <class> for each choice";
  return { kind: "word", form: normalize(written) };
}
