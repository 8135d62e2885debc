import { actingVerbs } from "../grammar/lexicon/actors.js";
import type { ActorMention } from "../grammar/mention.js";
import { continues, type View } from "../grammar/view.js";

/** Prepositional phrases that make a party of the state behind them. */
const AGENT_PHRASES = new Set(["قبل", "جانب", "طرف"]);
const PLACING = new Set(["في", "داخل", "خارج", "عبر", "نحو", "صوب", "الي", "باتجاه"]);
const COMPLEMENTIZERS = new Set([
  "ان",
  "بان",
  "لكن",
  "بينما",
  "ولكن",
  "فان",
  "وان",
  "لان",
  "كانت",
  "وكانت",
  "حيث",
  "فيما",
]);

/** The shape of a verb whose subject is feminine: `تلقت`, `ستواصل`. */
const FEMININE_VERB = /^(س?ت.{3,}|.{2,}ت)$/;

/** A verb of acting with its object written onto it: `وصفته فرنسا`. */
function isActingOn(form: string): boolean {
  const verb = form.replace(/^[وف](?=...)/, "").replace(/(ه|ها|هم)$/, "");
  return verb !== form && actingVerbs.has(verb);
}

/** Why a country or capital acts as a party here; undefined where it is a place. */
export function actsAsParty(mention: ActorMention, view: View, capital: boolean): string | undefined {
  const before = mention.first - 1;
  const after = mention.last + 1;
  const form = view.words.forms[before];
  const clean = (view.words.gaps[mention.first]! & ~1) === 0;
  const previous = clean ? view.facts[before] : undefined;
  const preposition = mention.proclitic.replace(/^[وف]/, "");
  if (preposition === "ب" || (clean && form !== undefined && PLACING.has(form))) return undefined;
  if (preposition === "" && clean && form !== undefined && (previous?.acting || isActingOn(form)))
    return `subject of ${form}`;
  const next = continues(view, after) && (view.words.gaps[after]! & ~1) === 0 ? view.facts[after] : undefined;
  if (next?.acting && preposition === "" && view.strips[after] === 0 && (before < 0 || !previous?.preposition))
    return `subject of ${view.words.forms[after]}`;
  if (clean && form && AGENT_PHRASES.has(form) && view.words.forms[before - 1] === "من") return "agent";
  if (previous?.partyNoun || (clean && form === "من" && view.facts[before - 1]?.partyNoun)) return `behind ${form}`;
  if (clean && (preposition === "ل" ? previous : form === "من" ? view.facts[before - 1] : undefined)?.tail)
    return "patron";
  const border = /^(ال)?حدود/.test(view.words.forms[before - 1] ?? "");
  if (clean && !border && form === "مع") return `behind ${form}`;
  const said = clean && form !== undefined && COMPLEMENTIZERS.has(form) && preposition === "";
  if (said && next === undefined && continues(view, after) && FEMININE_VERB.test(view.words.forms[after]!))
    return `behind ${form}`;
  if (capital) return undefined;
  if (said) return `behind ${form}`;
  if (clean && !border && (form === "ضد" || form === "بين")) return `behind ${form}`;
  return undefined;
}
