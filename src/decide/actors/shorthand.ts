import { armsOfOwner, sideOn } from "../../countries/country.js";
import type { View } from "../../detect/view.js";
import { bare } from "../../detect/view.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import type { Arm } from "../../lexicon/parts/actors.js";
import { KNOWN_AS } from "../../lexicon/parts/groups.js";
import { isWholly } from "../../lexicon/read.js";
import { normalize } from "../../text/fold.js";
import { ACCEPTED } from "../cover.js";
import { withFeature } from "./actor-acceptance.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";

/** Mentions, either way, among which an antecedent is sought: a long report, and no quadratic cost. */
const REACH = 200;

/**
 * The same mentions, with the shorthand raised that a full mention of the document vouches for, and arms of "the party named
 * before" refused where none is.
 *
 * @param actors all mentions, accepted or not
 */
export function vouchShorthand(context: ActorContext, actors: readonly DecidedActor[]): DecidedActor[] {
  const { view } = context;
  const heads = new Set<string>();
  const named = new Set<ActorEntry>();
  let firstParty = Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    if (actor.bindable || actor.accepted < ACCEPTED) continue;
    if (actor.entry) {
      firstParty = Math.min(firstParty, actor.mention.first);
      named.add(actor.entry);
    }
    if (!actor.entry?.actorType.startsWith("media") && actor.mention.last > actor.mention.first) {
      const head = headOf(view, actor);
      if (head) heads.add(head);
    }
  }
  const isVouched = ({ mention, entry, bindable }: DecidedActor): boolean => {
    if (!bindable || mention.anaphoric || mention.first !== mention.last) return false;
    const form = bare(view.words, mention.first, mention.proclitic.length);
    return (entry !== undefined && named.has(entry)) || (form.startsWith("ال") && heads.has(form.slice(2)));
  };
  return actors.map((actor) => {
    const { how, first } = actor.mention;
    if (how === "owned") return first < firstParty ? withFeature(actor, "noAntecedent", context) : actor;
    return isVouched(actor) ? withFeature(actor, "vouched", context) : actor;
  });
}

/**
 * Binds shorthand to the nearest compatible full mention, before it or, in a title, after it: `التنظيم` to the last
 * `تنظيم X`, `الهيئة` to the last `هيئة X`. Ties to a pronoun (`الموالين لها`) go to the party named before. What
 * means nothing by itself and finds no antecedent is refused.
 *
 * @param actors accepted mentions in order of the text
 * @returns the same mentions, bound
 */
export function bindShorthand(context: ActorContext, actors: readonly DecidedActor[]): DecidedActor[] {
  const heads = actors.map((actor) => (actor.bindable ? undefined : headOf(context.view, actor)));
  const full: FullMentions = { heads, linked: heads.map((head, i) => (actors[i]!.entry ? head : undefined)) };
  const bound = [...actors];
  for (const [i, actor] of actors.entries()) {
    if (!actor.bindable) continue;
    if (actor.mention.anaphoric) bound[i] = bindTie(bound, i, context);
    else if (actor.mention.first === actor.mention.last) bound[i] = bindWord(context, bound, full, i);
  }
  return bound;
}

/** The heads of full mentions, nothing for shorthand; and those among them that have an entry. */
interface FullMentions {
  readonly heads: readonly (string | undefined)[];
  readonly linked: readonly (string | undefined)[];
}

/** A shorthand of one word. */
function bindWord(context: ActorContext, actors: readonly DecidedActor[], full: FullMentions, i: number): DecidedActor {
  const { view } = context;
  const actor = actors[i]!;
  const { first, last, proclitic, how } = actor.mention;
  const head = bare(view.words, first, proclitic.length).replace(/^ال/, "");
  const at = isWholly(view.words, last + 1, KNOWN_AS) ? i + 1 : nearest(full, i, head);
  if (at === actors.length) return actor;
  if (at < 0) return how === "head" ? withFeature(actor, "noAntecedent", context) : actor;
  const antecedent = actors[at]!;
  const isOther = antecedent.entry !== undefined || !ARMS_OF_STATES.has(head);
  const other = isOther && antecedent.entry !== actor.entry && !ownShorthand(actor, full.linked, actors, i);
  const entry = other ? antecedent.entry : actor.entry;
  const detail = `short for ${entry?.id ?? "a body"} named ${at < i ? "before" : "after"}`;
  return withEvidence(
    withFeature(actor, "vouched", context),
    { rule: "shorthand", detail, ...sourceRange(view, antecedent) },
    { entry },
  );
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

/** Folded heads of the arms of states: `الجيش` is no short form of an unknown `جيش X`. */
const ARMS_OF_STATES: ReadonlySet<string> = new Set([
  "\u062c\u064a\u0634", // جيش
  "\u0646\u0638\u0627\u0645", // نظام
  "\u062f\u0648\u0644\u0647", // دولة
]);

/** The first word of the name that was written, in its indefinite form; of a body without an entry, where it has a name. */
function headOf(view: View, actor: DecidedActor): string | undefined {
  const { how, first, last } = actor.mention;
  const isNamed = actor.entry !== undefined || how === "group" || (how === "name" && last > first);
  if (!isNamed) return undefined;
  return bare(view.words, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
}

/** The nearest full mention of a head: before it or else after it, and one with an entry before one without. */
function nearest({ heads, linked }: FullMentions, i: number, head: string): number {
  for (const list of [linked, heads])
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (list[j] === head) return j;
  for (const list of [linked, heads])
    for (let j = i + 1; j < Math.min(list.length, i + REACH); j++) if (list[j] === head) return j;
  return -1;
}

/** An arm or allies of the party named before. */
function bindTie(actors: readonly DecidedActor[], i: number, context: ActorContext): DecidedActor {
  const { country, book, date } = context;
  const actor = actors[i]!;
  const { arm } = actor.mention.how === "owned" ? actor.mention : {};
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const patron = actors[j]!.entry;
    const side = patron && sideOn(patron, date);
    const bound =
      patron &&
      (arm ? (armsOfOwner(country, patron)?.[arm] ?? ownerOf(patron, arm)) : country.sides.get(side ?? "")?.allies);
    if (!patron || bound === undefined) continue;
    const detail = `tied to ${patron.id}, named before`;
    return withEvidence(actor, { rule: "patron", detail }, { entry: book.byId(bound) });
  }
  return actor.mention.how === "owned" ? withFeature(actor, "noAntecedent", context) : actor;
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
