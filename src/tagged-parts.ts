import type { BaseSpan } from "./span.js";
import type { Tagger } from "./tagger.js";
import type { TagOptions } from "./tagger-options.js";

/** The spans of a text as they are read, part by part, in the order of the text. */
export type PartReader = (text: string, options: TagOptions) => Iterable<readonly BaseSpan[]>;

const readers = new WeakMap<object, PartReader>();

/** Lets {@link spansByPart} know how a tagger reads parts. */
export function readsParts(tagger: object, reader: PartReader): void {
  readers.set(tagger, reader);
}

/** The spans of a text for one who needs no more of them than those of a part at a time; all at once of a tagger that knows no parts. */
export function spansByPart(
  tagger: Tagger<BaseSpan>,
  text: string,
  options: TagOptions,
): Iterable<readonly BaseSpan[]> {
  return readers.get(tagger)?.(text, options) ?? [tagger.tag(text, options).spans];
}
