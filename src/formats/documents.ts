import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import type { AnnotatedText } from "./annotated.js";

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
  for (const [i, document] of documents.entries())
    if (typeof document !== "object" || document === null || !Array.isArray(document.spans))
      throw wrongArgument({
        at: several ? `documents[${i}]` : "documents",
        expected: several ? expected : `${expected}, or a list of such`,
        received: show(document),
      });
  return documents;
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
