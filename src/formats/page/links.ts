import type { Incident } from "../../incident.js";
import type { AnnotatedText, MarkedSpan } from "../annotated.js";
import { type Entity, entitiesOf, type Mention } from "../entities.js";
import { incidentsOf } from "../incidents/check.js";

/** Documents of a page, their entities, and what each is called in links. */
export interface Linked {
  readonly documents: readonly (AnnotatedText & { readonly id: string; readonly incidents: readonly Incident[] })[];
  readonly entities: readonly Entity[];
  /** Fragment of an entity's row. */
  readonly rowOf: (entity: Entity) => string;
  /** Fragment of a mark in the text. */
  readonly markOf: (mention: Mention) => string;
  /** Fragments of a span's mark and of its entity's row. */
  readonly ofSpan: (span: MarkedSpan) => { readonly mark: string; readonly row: string } | undefined;
}

/** Gives entities and mentions the names that the links of a page use. */
export function link(texts: readonly AnnotatedText[]): Linked {
  const alone = texts.length === 1;
  const documents = texts.map((document, i) => ({
    ...document,
    id: document.id ?? (alone ? "Report" : String(i + 1)),
    incidents: incidentsOf(document, `documents[${i}]`), // of a tagged document, a getter that the spread leaves out
    spans: document.spans.map((span) => ({ ...span })), // the same span may be given twice, and is two mentions
  }));
  const entities = entitiesOf(documents);
  const rows = new Map(entities.map((entity, i) => [entity, `e${i + 1}`]));
  const markOf = ({ document, index }: Mention): string => `d${document + 1}s${index + 1}`;
  const spans = new Map(
    entities.flatMap((entity) =>
      entity.mentions.map((mention) => [mention.span, { mark: markOf(mention), row: rows.get(entity)! }] as const),
    ),
  );
  return { documents, entities, rowOf: (entity) => rows.get(entity)!, markOf, ofSpan: (span) => spans.get(span) };
}
