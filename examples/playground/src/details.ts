import type { Evidence, Span } from "yaqut/syria";
import { element } from "./dom.js";
import { entryOf, idOf, meaningOf, titleOf } from "./facts.js";
import type { Words } from "./language.js";
import { typeClass } from "./reading.js";

/** What a span means and what speaks for it. */
export function details(span: Span, text: string, words: Words): HTMLElement[] {
  const { say, term } = words;
  const heading = element(
    "div",
    { class: "name" },
    element("span", { class: "chip", "data-type": typeClass(span.type) }, term(span.type)),
    element("h3", { lang: "ar", dir: "rtl" }, titleOf(span)),
  );
  return [heading, facts(span, words), element("h4", {}, say("evidence")), evidenceList(span.evidence, text, words)];
}

function facts(span: Span, words: Words): HTMLElement {
  const { say } = words;
  const english = entryOf(span)?.en;
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [say("english"), english],
    [say(span.type === "date" || span.type === "casualty" ? "value" : "kind"), meaningOf(span, words)],
    [say("id"), idOf(span, words)],
    [say("point"), pointOf(span)],
    [say("confidence"), words.percent(span.confidence)],
    [say("alternatives"), alternativesOf(span, words)],
  ];
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== "");
  return element(
    "dl",
    {},
    ...known.flatMap(([label, value]) => [element("dt", {}, label), element("dd", {}, element("bdi", {}, value))]),
  );
}

function pointOf(span: Span): string | undefined {
  if (span.type !== "place" || span.lat === undefined || span.lon === undefined) return undefined;
  return `${span.lat.toFixed(4)}, ${span.lon.toFixed(4)}`;
}

const ALTERNATIVES_MAX = 4;
const ALTERNATIVE_SHARE_MIN = 0.01;

function alternativesOf(span: Span, words: Words): string | undefined {
  if (!("alternatives" in span)) return undefined;
  const others =
    span.alternatives?.filter(({ entity, score }) => entity !== span.entity && score >= ALTERNATIVE_SHARE_MIN) ?? [];
  return others
    .slice(0, ALTERNATIVES_MAX)
    .map(({ entity, score }) => `${entity} ${words.percent(score)}`)
    .join(" · ");
}

/** Every reason, with the words of the text that it saw, where it saw them elsewhere. */
function evidenceList(evidence: readonly Evidence[], text: string, words: Words): HTMLElement {
  const items = evidence.map((one) => {
    const quoted = one.start === undefined || one.end === undefined ? "" : text.slice(one.start, one.end);
    const quote = quoted === "" ? [] : [" ", element("q", { lang: "ar", dir: "rtl" }, quoted)];
    return element("li", {}, element("bdi", {}, words.evidence(one)), ...quote);
  });
  return element("ul", { class: "evidence" }, ...items);
}
