import type { View } from "../grammar/view.js";
import { bare } from "../grammar/view.js";
import { normalize } from "../text/fold.js";
import { type ActorBook, sideOn } from "./actor-book.js";
import type { DecidedActor } from "./actor-reading.js";
import { ALLIES_OF_SIDE } from "./party-arms.js";

/** Mentions, either way, among which an antecedent is sought: a long report, and no quadratic cost. */
const REACH = 200;

/**
 * Binds shorthand to the nearest compatible full mention, before it or, in a title, behind it: `التنظيم` to the last
 * `تنظيم X`, `الهيئة` to the last `هيئة X`. Ties to a pronoun (`الموالين لها`) go to the party named before.
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
    const head = bare(view, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
    const antecedent = nearest(full, i, head);
    if (antecedent < 0) continue;
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

function bindTie(actors: readonly DecidedActor[], i: number, book: ActorBook, date: string | undefined): void {
  const actor = actors[i]!;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const patron = actors[j]!.entry;
    const side = patron && sideOn(patron, date);
    const allies = side === undefined ? undefined : ALLIES_OF_SIDE[side];
    if (!patron || allies === undefined) continue;
    actor.entry = book.byId(allies);
    actor.evidence.push({ rule: "patron", detail: `tied to ${patron.id}, named before` });
    return;
  }
}

function sourceRange(view: View, actor: DecidedActor): { start: number; end: number } {
  const { starts, ends } = view.words.folded;
  return { start: starts[actor.mention.from]!, end: ends[actor.mention.to - 1]! };
}
