import { wrongArgument } from "../arguments.js";
import { type Problem, show } from "../errors.js";
import type { AnnotatedText, MarkedSpan } from "./annotated.js";

/** One document, or several: a list, or anything else that yields them. */
export type OneOrMore<D> = D | Iterable<D>;

const DOCUMENT = "a document { text, spans }";
const SPANS = "a document or another object { spans }";

/**
 * The documents that a format was given, one or several.
 *
 * @throws YaqutError `ARGUMENT_INVALID` where one of them is none
 */
export function documentsOf<D extends AnnotatedText>(given: OneOrMore<D>): readonly D[] {
  const documents = spanListsOf(given, DOCUMENT);
  for (const [i, document] of documents.entries())
    if (typeof document.text !== "string")
      throw wrongArgument({ at: `documents[${i}].text`, expected: "a text (string)", received: show(document.text) });
  return documents;
}

/** {@link documentsOf} for formats that do not ask for the texts. */
export function spanListsOf<D extends Pick<AnnotatedText, "spans">>(
  given: OneOrMore<D>,
  expected: string = SPANS,
): readonly D[] {
  const several = isIterable(given);
  const documents = several ? [...given] : [given];
  for (const [i, document] of documents.entries()) {
    const at = several ? `documents[${i}]` : "documents";
    if (typeof document !== "object" || document === null || !Array.isArray(document.spans))
      throw wrongArgument({
        at,
        expected: several ? expected : `${expected}, or a list of such`,
        received: show(document),
      });
    const { id } = document as { readonly id?: unknown };
    if (id !== undefined && typeof id !== "string")
      throw wrongArgument({ at: `${at}.id`, expected: "a text (string), or none", received: show(id) });
    for (let s = 0; s < document.spans.length; s++) {
      const problem = spanProblem(document.spans[s], `${at}.spans[${s}]`);
      if (problem) throw wrongArgument(problem);
    }
  }
  return documents;
}

/** What keeps a value from being a span. Where it lies, and whether it is the slice, each format judges for itself. */
function spanProblem(span: MarkedSpan, at: string): Problem | undefined {
  const { type, start, end, text } = span ?? {};
  if (typeof type === "string" && typeof text === "string" && Number.isInteger(start) && Number.isInteger(end))
    return undefined;
  return { at, expected: "a span { type, start, end, text }", received: show(span) };
}

/**
 * The document of a format that takes one text at a time; a list of one will do.
 *
 * @throws YaqutError `ARGUMENT_INVALID`
 */
export function documentOf<D extends AnnotatedText>(given: OneOrMore<D>): D {
  const documents = documentsOf(given);
  if (documents.length === 1) return documents[0]!;
  throw wrongArgument({ at: "document", expected: "one document", received: `${documents.length} documents` });
}

/** Whether there are several, a list of one included. A text is none: its letters are not meant. */
export function isIterable<D>(given: OneOrMore<D>): given is Iterable<D> {
  return typeof given === "object" && given !== null && Symbol.iterator in given;
}
