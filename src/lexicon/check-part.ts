import { type Problem, show } from "../errors.js";
import { normalize } from "../text/fold.js";
import { readWords } from "../text/words.js";
import { INFLECTION_RULES } from "./inflect.js";
import { type LexiconPart, rowsOf } from "./part.js";

/** Parts of a list that are no parts at all. @param at where the list stands, for problems */
export function shapeProblems(parts: unknown, at: string): Problem[] {
  if (!Array.isArray(parts)) return [{ at, expected: "a list of parts of the lexicon", received: show(parts) }];
  const expected = "a part of the lexicon: { name, classes, table }, or one of wordList";
  return parts.flatMap((part: unknown, i) =>
    isPart(part) ? [] : { at: `${at}[${i}]`, expected, received: show(part) },
  );
}

/** Everything that is wrong with the parts of a list, row by row. @param at where the list stands, for problems */
export function partsProblems(parts: unknown, at: string): Problem[] {
  const problems = shapeProblems(parts, at);
  if (problems.length > 0) return problems;
  return (parts as readonly LexiconPart[]).flatMap((part, i) => rowProblems(part, `${at}[${i}]`));
}

function rowProblems(part: LexiconPart, at: string): Problem[] {
  const names = new Set<string>();
  const problems: Problem[] = [];
  for (const [i, { name }] of part.classes.entries()) {
    if (names.has(name))
      problems.push({ at: `${at}.classes[${i}]`, expected: "a class with a name of its own", received: show(name) });
    names.add(name);
  }
  problems.push(...tableProblems(part.table, names, `${at}.table`));
  return problems.length > 0 ? problems : valueProblems(part, at);
}

/** Values are made when a text holds their words: that they can be made is found out before. */
function valueProblems(part: LexiconPart, at: string): Problem[] {
  return rowsOf(part).flatMap(({ wordClass, value, forms }) => {
    try {
      for (const { form, ...inflection } of forms) wordClass.readValue(value, inflection, form);
      return [];
    } catch (error) {
      const where = `${at}.classes, ${wordClass.name}`;
      return [{ at: where, expected: "a readValue that throws nothing", received: `${show(value)}: ${error}` }];
    }
  });
}

function isPart(part: unknown): part is LexiconPart {
  const { classes, table } = (part ?? {}) as Partial<Record<keyof LexiconPart, unknown>>;
  return typeof table === "string" && Array.isArray(classes) && classes.every(isClass);
}

function isClass(value: unknown): boolean {
  const { name, bit, readValue } = (value ?? {}) as { name?: unknown; bit?: unknown; readValue?: unknown };
  return typeof name === "string" && Number.isInteger(bit) && typeof readValue === "function";
}

/** A table is pairs of lines, with empty lines between them: `@class`, tab, value, tab, rules; and the forms. */
function tableProblems(table: string, classes: ReadonlySet<string>, at: string): Problem[] {
  const problems: Problem[] = [];
  const lines = table.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === "") continue;
    const where = `${at}, line ${i + 1}`;
    if (!line.startsWith("@")) {
      problems.push({ at: where, expected: "@class, and its forms in the next line", received: show(line) });
      continue;
    }
    const [name, , rules = ""] = line.slice(1).split("\t");
    if (!classes.has(name!))
      problems.push({ at: where, expected: `a class of the part: ${[...classes].join(", ")}`, received: show(name) });
    for (const rule of rules.split(" "))
      if (rule !== "" && !INFLECTION_RULES.includes(rule))
        problems.push({ at: where, expected: `rules among ${INFLECTION_RULES.join(", ")}`, received: show(rule) });
    const forms = lines[i + 1] ?? "";
    if (forms === "" || forms.startsWith("@"))
      problems.push({ at: where, expected: "forms, parted by commas, in the line after it", received: show(forms) });
    else {
      i++;
      problems.push(...forms.split(",").flatMap((form) => formProblems(form, `${at}, line ${i + 1}`)));
    }
  }
  return problems;
}

/** A form is folded words, parted by one space each, without signs. */
function formProblems(form: string, at: string): Problem[] {
  const folded = readWords(normalize(form)).forms.join(" ");
  if (folded === "") return [{ at, expected: "a form between two commas", received: show(form) }];
  return folded === form ? [] : [{ at, expected: `the folded form ${show(folded)}`, received: show(form) }];
}
