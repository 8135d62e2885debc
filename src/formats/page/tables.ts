import { fieldsOf } from "../annotated.js";
import type { Entity } from "../entities.js";
import { escapeHtml } from "../escape.js";
import { nameOf } from "../map/map-place.js";
import { meaningOf } from "../meaning.js";
import type { Linked } from "./links.js";
import { heading } from "./shell.js";
import { wordsOf } from "./types.js";

/** So many mentions of an entity are linked. */
const LINKED_MAX = 24;

/** A column: its title, class, and what is in it as HTML. */
interface Column {
  readonly title: string;
  readonly kind: string;
  readonly cell: (entity: Entity, linked: Linked) => string;
}

const COLUMNS: readonly Column[] = [
  { title: "Name", kind: "name", cell: (entity) => `<bdi lang="ar">${escapeHtml(nameOf(entity).name)}</bdi>` },
  { title: "English", kind: "en", cell: (entity) => escapeHtml(nameOf(entity).en ?? "") },
  { title: "Id", kind: "id", cell: ({ first }) => escapeHtml(fieldsOf(first).entity ?? "") },
  { title: "What", kind: "what", cell: ({ first }) => escapeHtml(meaningOf(first)) },
  { title: "Named", kind: "n", cell: ({ mentions }) => String(mentions.length) },
  { title: "Where", kind: "in", cell: mentionLinks },
];

/** A table of the entities of each type, the most often named first, with links to where they are named. */
export function entityTables(linked: Linked): string {
  const types = [...new Set(linked.entities.map(({ first }) => first.type))];
  return types.map((type) => table(type, linked)).join("\n");
}

/** One table; columns with nothing in them are left out. */
function table(type: string, linked: Linked): string {
  const entities = linked.entities
    .filter(({ first }) => first.type === type)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const rows = entities.map((entity) => COLUMNS.map(({ cell }) => cell(entity, linked)));
  const shown = COLUMNS.map((_, c) => c).filter((c) => rows.some((row) => row[c] !== ""));
  const head = shown.map((c) => `<th scope="col" class="${COLUMNS[c]!.kind}">${COLUMNS[c]!.title}</th>`);
  const body = rows.map((row, r) => {
    const cells = shown.map((c) => `<td class="${COLUMNS[c]!.kind}">${row[c]}</td>`);
    return `<tr id="${linked.rowOf(entities[r]!)}">${cells.join("")}</tr>`;
  });
  const { many, arabic } = wordsOf(type);
  return `<section>
${heading(many, entities.length, arabic)}
<div class="scroll"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>
</section>`;
}

function mentionLinks({ mentions }: Entity, { documents, markOf }: Linked): string {
  const links = mentions.slice(0, LINKED_MAX).map((mention, i) => {
    const { id } = documents[mention.document]!;
    const label = escapeHtml(`mention ${i + 1}, ${mention.span.text}${documents.length > 1 ? `, in ${id}` : ""}`);
    return `<a href="#${markOf(mention)}" aria-label="${label}">${i + 1}</a>`;
  });
  return [...links, ...(mentions.length > LINKED_MAX ? ["…"] : [])].join(" ");
}
