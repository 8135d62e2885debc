import type { NameRecord, NameUse } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import type { FactActor, FactForm } from "./facts.js";

/** Counting nouns: before a proper group name they stay outside the span, so a form that starts with one is no name. */
const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  [
    "عناصر",
    "مقاتلي",
    "مقاتلو",
    "مسلحي",
    "إرهابيي",
    "إرهابيو",
    "فصائل",
    "فصيل",
    "فرق",
    "متطوعي",
    "نشطاء",
    "مصادر",
    "كوادر",
    "خلايا",
    "دورية",
    "حواجز",
    "أبطال",
  ].map((noun) => normalize(noun)),
);

/** With these the counting noun makes the name: the opposition's factions are themselves the actor. */
const MADE_BY_THEIR_HEAD: ReadonlySet<string> = new Set(
  ["المعارضة", "الثوار", "الثورة"].map((word) => normalize(word)),
);

/** Whether a form is a counting noun before something that is itself the name of an actor. */
export function countsMembers(form: string, knownForms: ReadonlySet<string>): boolean {
  const folded = normalize(form);
  const space = folded.indexOf(" ");
  if (space < 0 || !COUNTING_NOUNS.has(folded.slice(0, space))) return false;
  const rest = folded.slice(space + 1);
  return knownForms.has(rest) && !MADE_BY_THEIR_HEAD.has(rest);
}

/** A bracketed alias, a slash or quotes: two names or typography, never one name (quotes are transparent to the matcher). */
export function holdsTypography(form: string): boolean {
  return /["“”«»()/\\]/.test(form);
}

/** Every form of every actor, folded. */
export function knownForms(actors: readonly FactActor[]): ReadonlySet<string> {
  return new Set(actors.flatMap((actor) => actor.forms.map(({ form }) => normalize(form))));
}

export function toRecord(form: FactForm, otherwiseSourced: boolean): NameRecord {
  return {
    name: form.form,
    use: form.use as NameUse,
    ...(form.needsContext ? { needsContext: true } : {}),
    ...(form.docs === 0 && otherwiseSourced ? { source: "editorial" } : {}),
  };
}

/** Adds names to a list; a name that is there already (folded alike) is replaced where it stands, or kept when `keep`. */
export function withNames(
  names: readonly NameRecord[],
  added: readonly (string | NameRecord)[],
  keep = false,
): NameRecord[] {
  const result = [...names];
  for (const item of added) {
    const record = typeof item === "string" ? { name: item } : item;
    const at = result.findIndex((other) => normalize(other.name) === normalize(record.name));
    if (at < 0) result.push(record);
    else if (!keep) result[at] = { ...withoutContext(result[at]!), ...record, name: result[at]!.name };
  }
  return result;
}

/** An overriding record says anew what the string needs and when it is valid; the use it may leave out. */
function withoutContext(record: NameRecord): NameRecord {
  const { needsContext: _, from: _from, to: _to, ambiguity: _ambiguity, ...rest } = record;
  return rest;
}

/** The list as an entry holds it: the canonical name only where more is said about it, defaults left out, no doubles. */
export function asEntryNames(canonical: string, names: readonly NameRecord[]): (string | NameRecord)[] {
  const seen = new Set<string>();
  const result: (string | NameRecord)[] = [];
  for (const record of names) {
    const key = normalize(record.name);
    if (seen.has(key)) continue;
    seen.add(key);
    const { use, needsContext, source, ...rest } = record;
    const isCanonical = key === normalize(canonical);
    if (isCanonical && rest.from === undefined && rest.to === undefined) continue;
    const short: NameRecord = {
      ...rest,
      ...(use !== undefined && use !== "variant" && !isCanonical ? { use } : {}),
      ...(isCanonical ? { use: "canonical" as const } : {}),
      ...(needsContext ? { needsContext } : {}),
      ...(source && !isCanonical ? { source } : {}),
    };
    result.push(Object.keys(short).length === 1 ? short.name : short);
  }
  return result;
}
