import { fieldsOf } from "../annotated.js";
import { escapeHtml } from "../escape.js";
import type { Linked } from "./links.js";
import { heading } from "./shell.js";

/** The days of the reports and the days that they name, in their order; nothing where there are none. */
export function datesLine({ documents, entities, markOf }: Linked): string {
  const reports = new Map<string, number>();
  for (const { date } of documents) if (date) reports.set(date, (reports.get(date) ?? 0) + 1);
  const named = entities.flatMap(({ first, mentions }) => {
    const value = first.type === "date" ? fieldsOf(first).value : undefined;
    return value ? [{ value, mentions }] : [];
  });
  const items = [
    ...[...reports].map(([value, count]) => ({
      value,
      html: `<li class="report">${time(value)}<span class="soft">${count === 1 ? "report" : `${count} reports`}</span></li>`,
    })),
    ...named.map(({ value, mentions }) => {
      const [{ span }] = mentions as [(typeof mentions)[number]];
      const text = `<a href="#${markOf(mentions[0]!)}"><bdi lang="ar">${escapeHtml(span.text)}</bdi></a>`;
      const times = mentions.length === 1 ? "" : ` ×${mentions.length}`;
      return { value, html: `<li>${time(value)}<span class="soft">${text}${times}</span></li>` };
    }),
  ].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  if (items.length === 0) return "";
  return `<section class="days">\n${heading("Days", undefined, "الأيام")}\n<ol class="dates">\n${items.map(({ html }) => html).join("\n")}\n</ol>\n</section>`;
}

/** A day, month or year; of an interval both ends. */
function time(value: string): string {
  return value
    .split("/")
    .map((day) => `<time datetime="${escapeHtml(day)}">${escapeHtml(day)}</time>`)
    .join(" – ");
}
