import { checkText, wrongArgument } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { offsetConverter } from "../text/units.js";
import { type AnnotatedText, fieldsOf } from "./annotated.js";
import { documentOf, documentsOf, isIterable, type OneOrMore } from "./documents.js";
import { type LinkedSpan, linkOf, withLink } from "./link.js";
import { inOrder } from "./overlap.js";

/** A textual body: what the span is. */
export interface WebAnnotationBody {
  /** Always `TextualBody`. */
  readonly type: "TextualBody";
  /** `tagging`: the type of the span; `identifying`: what it means; `describing`: the entry's name. */
  readonly purpose: "tagging" | "identifying" | "describing";
  /** The type, the link or the name. */
  readonly value: string;
  /** Media type of the value. */
  readonly format?: "text/plain";
  /** BCP 47 tag of the value's language. */
  readonly language?: string;
}

/** One annotation of the W3C Web Annotation Data Model. Offsets are code points. */
export interface WebAnnotation {
  /** The JSON-LD context of the model. */
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  /** IRI of the annotation: that of the text with the span's offsets. */
  readonly id: string;
  /** Always `Annotation`. */
  readonly type: "Annotation";
  /** Why it was made: to say what a stretch of text means. */
  readonly motivation: "identifying";
  /** What the span is and means. */
  readonly body: readonly WebAnnotationBody[];
  /** The stretch of text: by its position, and by its words with those around them. */
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
      { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

/** Code points on each side that tell equal quotes apart. */
const CONTEXT = 32;

/**
 * A text's spans as W3C Web Annotations, for tools such as Hypothesis and Recogito: each by position (code points, as the model
 * counts) and by quote.
 *
 * @param document the document; of several, each has its own id for its source
 * @param source IRI of the text (default: the document's id, as a reference relative to wherever the annotations stand)
 * @example
 * toWebAnnotation(tag("قصف على مدينة دوما"), "https://example.org/r1")[0]?.target.source //=> "https://example.org/r1"
 */
export function toWebAnnotation(document: OneOrMore<AnnotatedText>, source?: string): WebAnnotation[] {
  if (source !== undefined) {
    checkText(source, "source");
    return annotationsOf(documentOf(document), source);
  }
  const documents = documentsOf(document);
  return documents.flatMap((one) => {
    if (one.id === undefined && isIterable(document) && documents.length > 1)
      throw wrongArgument({
        at: "documents",
        expected: "an id on each document, to tell their texts apart",
        received: "none",
      });
    return annotationsOf(one, relativeIri(one.id));
  });
}

function annotationsOf(document: AnnotatedText, source: string): WebAnnotation[] {
  const { text } = document;
  const units = offsetConverter(text);
  return inOrder(document.spans).map((span) => {
    const start = units.toCodePoints(span.start);
    const end = units.toCodePoints(span.end);
    const { entry } = fieldsOf(span);
    const link = linkOf(span);
    const body: WebAnnotationBody[] = [{ type: "TextualBody", purpose: "tagging", value: span.type }];
    if (link !== undefined) body.push({ type: "TextualBody", purpose: "identifying", value: link });
    if (entry?.name !== undefined) body.push(description(entry.name, "ar"));
    if (entry?.en !== undefined) body.push(description(entry.en, "en"));
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${source}#${span.type.replace(NOT_IRI, "_")}-${start}-${end}`,
      type: "Annotation",
      motivation: "identifying",
      body,
      target: {
        source,
        selector: [
          { type: "TextPositionSelector", start, end },
          {
            type: "TextQuoteSelector",
            exact: text.slice(span.start, span.end),
            prefix: text.slice(units.fromCodePoints(Math.max(0, start - CONTEXT)), span.start),
            suffix: text.slice(span.end, units.fromCodePoints(end + CONTEXT)),
          },
        ],
      },
    };
  });
}

/** What an IRI can't hold, and what would end a path: a name may be any text. */
const NOT_IRI = /[^\p{L}\p{M}\p{N}._~-]/gu;

function relativeIri(id = ""): string {
  return `./${id.replace(NOT_IRI, (sign) => (/\p{Cs}/u.test(sign) ? "_" : encodeURIComponent(sign)))}`;
}

function description(value: string, language: string): WebAnnotationBody {
  return { type: "TextualBody", purpose: "describing", value, format: "text/plain", language };
}

/**
 * Reads annotations of a text back, by their position selectors; the quote must be what stands there. Where the model allows one or
 * a list (annotations, bodies, targets, selectors), either is read.
 *
 * @param text the text
 * @param annotations as from `JSON.parse`
 * @throws YaqutError `FORMAT_INVALID` with every problem
 */
export function fromWebAnnotation(text: string, annotations: unknown): AnnotatedText<LinkedSpan> {
  checkText(text, "text");
  const units = offsetConverter(text);
  const problems: Problem[] = [];
  const spans: LinkedSpan[] = [];
  for (const [i, annotation] of listOf(annotations).entries()) {
    const { body, target } = fields(annotation);
    const value = (purpose: string): string | undefined => {
      const found = listOf(body)
        .map(fields)
        .find((one) => one.purpose === purpose)?.value;
      return typeof found === "string" ? found : undefined;
    };
    const selectors = listOf(target)
      .map(fields)
      .flatMap(({ selector }) => listOf(selector))
      .map(fields);
    const position = selectors.find((one) => one.type === "TextPositionSelector");
    const quote = selectors.find((one) => one.type === "TextQuoteSelector")?.exact;
    const type = value("tagging");
    const refuse = (expected: string, received: unknown): void => {
      problems.push({ at: `annotations[${i}]`, expected, received: show(received) });
    };
    if (type === undefined) refuse("a body with the purpose tagging", body);
    else if (!Number.isInteger(position?.start) || !Number.isInteger(position?.end))
      refuse("a TextPositionSelector with start and end", target);
    else {
      const start = units.fromCodePoints(position!.start as number);
      const end = units.fromCodePoints(position!.end as number);
      const found = text.slice(start, end);
      if (found === "" || (quote !== undefined && quote !== found)) refuse(show(quote ?? "a quote"), found);
      else spans.push(withLink({ type, start, end, text: found }, value("identifying")));
    }
  }
  if (problems.length > 0) throw new YaqutError("FORMAT_INVALID", "not annotations of this text", problems);
  return { text, spans };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
