import { armsOfOwner, type Country } from "../countries/country.js";
import type { ActorEntry } from "../gazetteer/types.js";
import type { Arm } from "../grammar/lexicon/actors.js";
import type { View } from "../grammar/view.js";
import { bare } from "../grammar/view.js";
import { normalize } from "../text/fold.js";
import { type ActorBook, sideOn } from "./actor-book.js";
import type { DecidedActor } from "./actor-reading.js";
import { ACCEPTED } from "./cover.js";

/** `الحركة المعروفة باسم “أحرار الشام”`: the name that follows says what is meant. */
const NAMING = new Set(["المعروف", "المعروفه", "المسمي", "المسماه"]);

/** Mentions, either way, among which an antecedent is sought: a long report, and no quadratic cost. */
const REACH = 200;

/** A shorthand whose full form stands in the document is a mention, whatever else speaks for it. */
const VOUCHED = 0.93;

/**
 * Raises shorthand that a full mention of the document vouches for, and refuses arms of "the party named before" where none is.
 *
 * @param actors all mentions, accepted or not
 */
export function vouchShorthand(view: View, actors: readonly DecidedActor[]): void {
  const heads = new Set<string>();
  const named = new Set<ActorEntry>();
  let firstParty = Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    if (actor.bindable || actor.accepted < ACCEPTED || !actor.entry) continue;
    firstParty = Math.min(firstParty, actor.mention.first);
    named.add(actor.entry);
    if (!actor.entry.actorType.startsWith("media") && actor.mention.last > actor.mention.first) {
      const head = headOf(view, actor);
      if (head) heads.add(head);
    }
  }
  for (const actor of actors) {
    const { mention } = actor;
    if (mention.how === "owned") {
      if (mention.first < firstParty) actor.accepted = 0;
    } else if (actor.bindable && !mention.anaphoric && mention.first === mention.last && actor.accepted < VOUCHED) {
      const form = bare(view, mention.first, mention.proclitic.length);
      if ((actor.entry && named.has(actor.entry)) || (form.startsWith("ال") && heads.has(form.slice(2))))
        actor.accepted = VOUCHED;
    }
  }
}

/** What ties are read by. */
export interface BindingContext {
  readonly country: Country;
  readonly book: ActorBook;
  readonly date: string | undefined;
}

/**
 * Binds shorthand to the nearest compatible full mention, before it or, in a title, behind it: `التنظيم` to the last
 * `تنظيم X`, `الهيئة` to the last `هيئة X`. Ties to a pronoun (`الموالين لها`) go to the party named before. What
 * means nothing by itself and finds no antecedent is refused.
 *
 * @param actors accepted mentions in order of the text
 */
export function bindShorthand(
  view: View,
  actors: readonly DecidedActor[],
  { country, book, date }: BindingContext,
): void {
  const full = actors.map((actor) => (actor.bindable ? undefined : headOf(view, actor)));
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    if (!actor.bindable) continue;
    if (actor.mention.anaphoric) {
      bindTie(actors, i, { country, book, date });
      continue;
    }
    if (actor.mention.first !== actor.mention.last) continue;
    const head = bare(view, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
    const antecedent = NAMING.has(view.words.forms[actor.mention.last + 1] ?? "") ? i + 1 : nearest(full, i, head);
    if (antecedent === actors.length) continue;
    if (antecedent < 0) {
      if (actor.mention.how === "head") actor.accepted = 0;
      continue;
    }
    const bound = actors[antecedent]!;
    if (bound.entry && bound.entry !== actor.entry && !ownShorthand(actor, full, actors, i)) actor.entry = bound.entry;
    actor.evidence.push({
      rule: "shorthand",
      detail: `short for ${actor.entry?.id ?? "a party"} named ${antecedent < i ? "before" : "behind"}`,
      ...sourceRange(view, bound),
    });
    actor.accepted = Math.max(actor.accepted, 0.93);
  }
}

/** The shorthand's own default actor is named in full nearby: nothing else is meant. */
function ownShorthand(
  actor: DecidedActor,
  full: readonly (string | undefined)[],
  actors: readonly DecidedActor[],
  i: number,
): boolean {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    if (full[j] === undefined) continue;
    if (actors[j]!.entry === actor.entry) return true;
    if (full[j] === headName(actor)) return false;
  }
  return false;
}
function headName(actor: DecidedActor): string | undefined {
  return actor.entry && normalize(actor.entry.name).split(" ")[0];
}

/** The first word of the name that was written, in its indefinite form. */
function headOf(view: View, actor: DecidedActor): string | undefined {
  return actor.entry && bare(view, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
}

function nearest(heads: readonly (string | undefined)[], i: number, head: string): number {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (heads[j] === head) return j;
  for (let j = i + 1; j < Math.min(heads.length, i + REACH); j++) if (heads[j] === head) return j;
  return -1;
}

function bindTie(actors: readonly DecidedActor[], i: number, { country, book, date }: BindingContext): void {
  const actor = actors[i]!;
  const { arm } = actor.mention.how === "owned" ? actor.mention : {};
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const patron = actors[j]!.entry;
    const side = patron && sideOn(patron, date);
    const bound =
      patron &&
      (arm ? (armsOfOwner(country, patron)?.[arm] ?? ownerOf(patron, arm)) : country.sides.get(side ?? "")?.allies);
    if (!patron || bound === undefined) continue;
    actor.entry = book.byId(bound);
    actor.evidence.push({ rule: "patron", detail: `tied to ${patron.id}, named before` });
    return;
  }
  if (actor.mention.how === "owned") actor.accepted = 0;
}

/** Whose arm `قواتها` is, where no table says: the armed body named before, itself. */
function ownerOf(patron: ActorEntry, arm: Arm): string | undefined {
  return UNARMED.test(patron.actorType) || OF_STATES.has(arm) ? undefined : patron.id;
}
const OF_STATES: ReadonlySet<Arm> = new Set(["air", "helicopter"]);
const UNARMED = /^(media|ngo|un-|igo|political|local-adm|religious|civil)/;

function sourceRange(view: View, actor: DecidedActor): { start: number; end: number } {
  const { starts, ends } = view.words.folded;
  return { start: starts[actor.mention.from]!, end: ends[actor.mention.to - 1]! };
}
