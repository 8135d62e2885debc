import { syriaGovernorates, toSvgMap } from "yaqut/syria";
import { element } from "./dom.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";

/** The places of a text on the map of Syria's governorates. */
export function mapView(result: TagResult, words: Words): HTMLElement {
  const located = result.spans.some((span) => "lat" in span && span.lat !== undefined);
  if (!located) return element("p", { class: "hint" }, words.say("mapEmpty"));
  const figure = element("figure", { dir: "ltr" });
  // the library escapes all text in it
  figure.innerHTML = toSvgMap([result], { outlines: syriaGovernorates, title: words.say("mapTitle") });
  return figure;
}
