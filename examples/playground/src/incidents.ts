import { INCIDENT_WORDS } from "../../../pages/explorer/incident-words.js";
import { element } from "./dom.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";

/** What the report tells of: a row an incident. */
export function incidentRows({ incidents }: TagResult, words: Words): HTMLElement[] {
  const said = (word: string): string => INCIDENT_WORDS[word]?.[words.language === "en" ? 0 : 1] ?? words.term(word);
  return incidents.map(({ type, day, by, target, places, casualties, status }) => {
    const texts = (spans: readonly { readonly text: string }[]): HTMLElement =>
      element("td", { lang: "ar", dir: "rtl" }, [...new Set(spans.map(({ text }) => text))].join("، "));
    return element(
      "tr",
      {},
      element("td", {}, status === "reported" ? said(type) : `${said(type)} (${said(status)})`),
      element("td", {}, element("bdi", {}, day ?? words.say("unknown"))),
      texts(by),
      texts(target),
      texts(places),
      texts(casualties),
    );
  });
}
