import { element } from "./dom.js";
import type { Words } from "./language.js";
import type { TagResult } from "./messages.js";

export function mapView(_result: TagResult, words: Words): HTMLElement {
  return element("p", { class: "hint" }, words.say("mapEmpty"));
}
