import { type AnnotatedText, fieldsOf, type MarkedSpan } from "./annotated.js";
import { type OneOrMore, spanListsOf } from "./documents.js";
import { linkOf } from "./link.js";

/** One place where an entity is named. */
export interface Mention {
  /** Which document, counted from 0. */
  readonly document: number;
  /** Which of the document's spans, counted from 0. */
  readonly index: number;
  /** The span itself. */
  readonly span: MarkedSpan;
}

/** What one or more spans mean: the same entry, day or count, or the same name where no gazetteer has it. */
export interface Entity {
  /** The span that names it first. */
  readonly first: MarkedSpan;
  /** Every span that names it. */
  readonly mentions: readonly Mention[];
}

const TYPES: readonly string[] = ["place", "actor", "date", "casualty", "weapon"];

/**
 * The entities of documents, each once: by type, then in the order of first mention. The countryside of a place is not the place.
 *
 * @example
 * entitiesOf([tag("قصف على دوما، ثم على مدينة دوما")]).map(({ mentions }) => mentions.length) //=> [2]
 */
export function entitiesOf(documents: OneOrMore<Pick<AnnotatedText, "spans">>): Entity[] {
  const groups = new Map<string, { readonly first: MarkedSpan; readonly mentions: Mention[] }>();
  for (const [document, { spans }] of spanListsOf(documents).entries()) {
    for (const [index, span] of spans.entries()) {
      const { placeType, direction, lat, lon } = fieldsOf(span);
      const meaning = linkOf(span) ?? span.text;
      const key = JSON.stringify([span.type, meaning, placeType === "countryside", direction, lat, lon]);
      const group = groups.get(key) ?? { first: span, mentions: [] };
      group.mentions.push({ document, index, span });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => rank(a.first.type) - rank(b.first.type));
}

function rank(type: string): number {
  const at = TYPES.indexOf(type);
  return at < 0 ? TYPES.length : at;
}
