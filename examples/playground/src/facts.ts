import { type BaseEntry, linkOf, type Span } from "yaqut/syria";
import type { Words } from "./language.js";

/** The entry that a span names, where it names one. */
export function entryOf(span: Span): BaseEntry | undefined {
  return "entry" in span ? span.entry : undefined;
}

/** The name under which a span is listed: its entry's, else as written. A countryside is not its place. */
export function titleOf(span: Span): string {
  const whole = span.type !== "place" || span.placeType !== "countryside";
  return (whole ? entryOf(span)?.name : undefined) ?? span.text;
}

/** What a span means, in words: the kind of place, actor or weapon, a day, a count. */
export function meaningOf(span: Span, words: Words): string {
  const { term } = words;
  if (span.type === "place")
    return [term(span.placeType), span.direction && term(span.direction)].filter(Boolean).join("، ");
  if (span.type === "actor") return span.actorType === null ? "" : term(span.actorType);
  if (span.type === "weapon") return span.weaponClass === null ? "" : term(span.weaponClass);
  if (span.type === "date") return span.value ?? words.say("unknown");
  if (span.type === "casualty") return `${term(span.kind)}: ${countOf(span, words)}`;
  return "";
}

function countOf({ min, max }: { readonly min: number; readonly max: number | null }, words: Words): string {
  if (max === min) return words.number(min);
  return max === null ? `${words.number(min)} ${words.say("orMore")}` : `${words.number(min)}–${words.number(max)}`;
}

/** The id of the entry, or that there is none; nothing for days and counts. */
export function idOf(span: Span, words: Words): string {
  if (span.type === "date" || span.type === "casualty") return "";
  return linkOf(span) ?? words.say("unlinked");
}
