import { INCIDENT_WORDS } from "../../../pages/explorer/incident-words.js";
import { element } from "./dom.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";
import type { Key } from "./strings/english.js";

/** What the report tells of: a row an incident. */
export function incidentRows({ incidents }: TagResult, words: Words): HTMLElement[] {
  const said = (word: string): string => INCIDENT_WORDS[word]?.[words.language === "en" ? 0 : 1] ?? words.term(word);
  return incidents.map(({ type, day, by, target, places, casualties, status }) => {
    const texts = (key: Key, spans: readonly { readonly text: string }[]): HTMLElement => {
      const named = [...new Set(spans.map(({ text }) => text))].join("، ");
      return element("td", { "data-column": words.say(key) }, element("bdi", { lang: "ar" }, named));
    };
    return element(
      "tr",
      {},
      element(
        "td",
        { "data-column": words.say("what") },
        status === "reported" ? said(type) : `${said(type)} (${said(status)})`,
      ),
      element("td", { "data-column": words.say("when") }, element("bdi", {}, day ?? words.say("unknown"))),
      texts("by", by),
      texts("target", target),
      texts("where", places),
      texts("toll", casualties),
    );
  });
}
