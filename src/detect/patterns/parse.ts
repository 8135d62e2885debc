import { type Problem, show } from "../../errors.js";
import { normalize } from "../../text/fold.js";
import { readWords } from "../../text/words.js";
import { type Choice, ELEMENTS_MAX, type Element, type Parts } from "./element.js";

/** A part as it is written: `capture:body?` or `capture:body{least,most}`; the body is a choice, or several in round brackets. */
const PART = /^(?:([A-Za-z_]\w{0,30}):)?(\([^()]{1,500}\)|[^(){}?]{1,100})(\?|\{(\d),(\d)\})?$/u;
const NAME = /^([\u0648\u0641\u0628\u0644\u0643]{0,2})@([A-Za-z][\w-]{0,40})$/u; // و ف ب ل ك
const CLASS = /^([\u0648\u0641\u0628\u0644\u0643]{0,2})<([a-z][a-z0-9-]{0,40})>((?:![a-z][a-z0-9-]{0,40}){0,20})$/u;
/** `_`, `ال_`, `ال_ي`, `ال_ية`, `ل_`, `لل_`; after it the classes that it does not take. */
const ANY =
  /^([\u0648\u0641\u0628\u0644\u0643]{0,2})(\u0627\u0644|(?<=\u0644)\u0644)?_(\u064a\u0629?)?((?:![a-z][a-z0-9-]{0,40}){0,20})$/u;
/** What no word has in it. */
const SIGNS = /[\s_@<>~!#]/;
const INDEFINITE = "~";
const DASH = "-";
const OPEN = "[";
const LABEL = ":";
const NUMBER = "#";
const QUOTED = "\u201c\u2026\u201d"; // “…”

/** The parts of a pattern, or every problem with it. @param at where the pattern stands, for problems */
export function parsePattern(match: unknown, at: string): Parts & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const elements: Element[] = [];
  if (typeof match !== "string" || match.trim() === "") {
    problems.push({
      at,
      expected: "a pattern: words, @type, <class>, #, _ and (one|or another)",
      received: show(match),
    });
    return { elements, labels: false, problems };
  }
  const written = match.trim().split(/\s+(?![^(]*\))/u);
  const labels = written.at(-1) === LABEL;
  if (labels) written.pop();
  let dashed = false;
  let opened = false;
  for (const part of written) {
    if (part === DASH || part === OPEN) {
      dashed ||= part === DASH;
      opened ||= part === OPEN;
      continue;
    }
    const parsed = parsePart(part, dashed, opened || mayClose(elements.at(-1)));
    dashed = false;
    opened = false;
    if (typeof parsed === "string") problems.push({ at, expected: parsed, received: show(part) });
    else elements.push(...parsed);
  }
  if (problems.length > 0) return { elements, labels, problems };
  if (elements.length === 0 || elements[0]!.optional)
    problems.push({ at, expected: "a first part that must stand", received: show(match) });
  if (elements[0]?.dashed || elements[0]?.bracketed || dashed || opened)
    problems.push({ at, expected: "a dash or bracket between two parts", received: show(match) });
  if (elements[0]?.choices.some(({ kind }) => kind === "any" || kind === "quoted"))
    problems.push({ at, expected: "a first part that is a word, a class, a name or a number", received: show(match) });
  if (elements.length > ELEMENTS_MAX)
    problems.push({ at, expected: `at most ${ELEMENTS_MAX} words`, received: `${elements.length}` });
  return { elements, labels, problems };
}

/** What is quoted may end in a bracket, after which the part after `element` then stands. */
function mayClose(element: Element | undefined): boolean {
  if (!element) return false;
  return (element.optional && element.bracketed) || element.choices.some(({ kind }) => kind === "quoted");
}

/** @returns the elements of a part, or what was expected instead */
function parsePart(part: string, dashed: boolean, bracketed: boolean): Element[] | string {
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

/** @returns a choice, or what was expected instead */
function parseChoice(written: string): Choice | string {
  if (written === NUMBER) return { kind: "number" };
  if (written === QUOTED) return { kind: "quoted" };
  const any = parseAny(written);
  if (any) return any;
  const [, before, wordClass, barred] = CLASS.exec(written) ?? [];
  if (wordClass) return { kind: "class", name: wordClass, proclitic: before!, not: classesOf(barred!) };
  const [, proclitic, type] = NAME.exec(written) ?? [];
  if (type !== undefined) return { kind: "name", type, proclitic: proclitic! };
  if (SIGNS.test(written) || readWords(written).count !== 1) return "one word, @type or <class> for each choice";
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
