import type { ActorEntry } from "../gazetteer/types.js";
import type { View } from "../grammar/view.js";
import { bare } from "../grammar/view.js";
import type { Arm } from "../lexicon/parts/actors.js";
import { KNOWN_AS } from "../lexicon/parts/groups.js";
import { isWholly } from "../lexicon/read.js";
import { normalize } from "../text/fold.js";
import { type ActorBook, sideOn } from "./actor-book.js";
import type { DecidedActor } from "./actor-reading.js";
import { ACCEPTED } from "./cover.js";
import { ALLIES_OF_SIDE, ARM_OF_OWNER } from "./party-arms.js";

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
      const form = bare(view.words, mention.first, mention.proclitic.length);
      if ((actor.entry && named.has(actor.entry)) || (form.startsWith("ال") && heads.has(form.slice(2))))
        actor.accepted = VOUCHED;
    }
  }
}

/**
 * Binds shorthand to the nearest compatible full mention, before it or, in a title, after it: `التنظيم` to the last
 * `تنظيم X`, `الهيئة` to the last `هيئة X`. Ties to a pronoun (`الموالين لها`) go to the party named before. What
 * means nothing by itself and finds no antecedent is refused.
 *
 * @param actors accepted mentions in order of the text
 */
export function bindShorthand(
  view: View,
  actors: readonly DecidedActor[],
  book: ActorBook,
  date: string | undefined,
): void {
  const full = actors.map((actor) => (actor.bindable ? undefined : headOf(view, actor)));
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    if (!actor.bindable) continue;
    if (actor.mention.anaphoric) {
      bindTie(actors, i, book, date);
      continue;
    }
    if (actor.mention.first !== actor.mention.last) continue;
    const head = bare(view.words, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
    const antecedent = isWholly(view.words, actor.mention.last + 1, KNOWN_AS) ? i + 1 : nearest(full, i, head);
    if (antecedent === actors.length) continue;
    if (antecedent < 0) {
      if (actor.mention.how === "head") actor.accepted = 0;
      continue;
    }
    const bound = actors[antecedent]!;
    if (bound.entry && bound.entry !== actor.entry && !ownShorthand(actor, full, actors, i)) actor.entry = bound.entry;
    actor.evidence.push({
      rule: "shorthand",
      detail: `short for ${actor.entry?.id ?? "a party"} named ${antecedent < i ? "before" : "after"}`,
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
  return actor.entry && bare(view.words, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
}

function nearest(heads: readonly (string | undefined)[], i: number, head: string): number {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (heads[j] === head) return j;
  for (let j = i + 1; j < Math.min(heads.length, i + REACH); j++) if (heads[j] === head) return j;
  return -1;
}

function bindTie(actors: readonly DecidedActor[], i: number, book: ActorBook, date: string | undefined): void {
  const actor = actors[i]!;
  const { arm } = actor.mention.how === "owned" ? actor.mention : {};
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const patron = actors[j]!.entry;
    const side = patron && sideOn(patron, date);
    const bound =
      patron && (arm ? (ARM_OF_OWNER[patron.id]?.[arm] ?? ownerOf(patron, arm)) : ALLIES_OF_SIDE[side ?? ""]);
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
