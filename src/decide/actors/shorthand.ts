import { armsOfOwner, sideOn } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { bare } from "../../detect/view.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACTING, type Arm } from "../../lexicon/parts/actors.js";
import { KNOWN_AS, SOURCE } from "../../lexicon/parts/groups.js";
import { PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { normalize } from "../../text/fold.js";
import { ACCEPTED } from "../cover.js";
import { withFeature } from "./actor-acceptance.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";
import { bindAlias, nameDescriptions } from "./aliases.js";
import { bindCutShort } from "./cut-short.js";
import { bindOrgan, organOf } from "./organs.js";

/** Mentions, either way, among which an antecedent is sought: a long report, and no quadratic cost. */
const REACH = 200;

/**
 * The same mentions, with the shorthand raised that a full mention of the document vouches for, and arms of "the party named
 * before" refused where none is.
 *
 * @param actors all mentions, accepted or not
 */
export function vouchShorthand(context: ActorContext, actors: readonly DecidedActor[]): readonly DecidedActor[] {
  const { view } = context;
  if (!actors.some(({ bindable, mention }) => bindable || mention.alias || mention.how === "owned")) return actors;
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
  const ends = new Set(actors.flatMap(({ accepted, mention }) => (accepted >= ACCEPTED ? mention.last : [])));
  for (const entry of named) for (const head of headsOfNames(entry)) heads.add(head);
  const isVouched = ({ mention, entry, bindable }: DecidedActor): boolean => {
    if (mention.alias) return ends.has(mention.first - 1) || ends.has(mention.first - 2);
    if (!bindable || mention.anaphoric || mention.first !== mention.last) return false;
    const form = bare(view.words, mention.first, mention.proclitic.length);
    if (entry !== undefined && named.has(entry)) return true;
    const head = form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : undefined;
    return head !== undefined && heads.has(head);
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
export function bindShorthand(context: ActorContext, actors: readonly DecidedActor[]): readonly DecidedActor[] {
  let full: FullMentions | undefined;
  const bound = [...actors];
  for (const [i, actor] of actors.entries()) {
    const isWord = actor.mention.first === actor.mention.last;
    const organ = isWord ? undefined : organOf(actor, context);
    if (organ !== undefined) bound[i] = bindOrgan(actor, organ, context);
    else if (!actor.bindable) continue;
    else if (actor.mention.alias) bound[i] = bindAlias(context, bound, i);
    else if (actor.mention.anaphoric) bound[i] = bindTie(bound, i, context);
    else if (isWord) {
      full ??= fullMentions(context.view, actors);
      bound[i] = bindWord(context, bound, full, i);
    }
  }
  return nameDescriptions(
    context,
    bindCutShort(
      context,
      bound,
      ({ features, mention }) =>
        features.needsContext === 1 || features.organ === 1 || (mention.how === "party" && isConstruct(mention)),
    ),
  );
}

/** The heads of full mentions, nothing for shorthand; and those among them that have an entry. */
interface FullMentions {
  readonly heads: readonly (string | undefined)[];
  readonly linked: readonly (string | undefined)[];
  /** Heads of all names of their entries: `الجماعة` is short for `الحوثيين` too, who are `جماعة الحوثي`. */
  readonly named: readonly ReadonlySet<string>[];
}
const NO_HEADS: ReadonlySet<string> = new Set();

function fullMentions(view: View, actors: readonly DecidedActor[]): FullMentions {
  const heads = actors.map((actor) => (actor.bindable ? undefined : headOf(view, actor)));
  return {
    heads,
    linked: heads.map((head, i) => (actors[i]!.entry ? head : undefined)),
    named: actors.map(({ entry, bindable }) => (entry && !bindable ? headsOfNames(entry) : NO_HEADS)),
  };
}

/** The heads of the names of several words that an armed group or organisation has. */
function headsOfNames(entry: ActorEntry): ReadonlySet<string> {
  let heads = HEADS_OF_NAMES.get(entry);
  if (!heads) {
    const names = [entry.name, ...(entry.names ?? []).map((name) => (typeof name === "string" ? name : name.name))];
    const isState = OF_STATE.test(entry.actorType);
    heads = isState ? NO_HEADS : new Set(names.flatMap((name) => (name.includes(" ") ? bareHead(name) : [])));
    HEADS_OF_NAMES.set(entry, heads);
  }
  return heads;
}
function bareHead(name: string): string {
  return normalize(name).split(" ")[0]!.replace(/^ال/, "");
}
const ARTICLE = "ال";
const HEADS_OF_NAMES = new WeakMap<ActorEntry, ReadonlySet<string>>();
/** States and what is general have no head of their own; outlets are no parties. */
const OF_STATE = /^(foreign-|state-|generic-|media)/;

/** A shorthand of one word. */
function bindWord(context: ActorContext, actors: readonly DecidedActor[], full: FullMentions, i: number): DecidedActor {
  const { view } = context;
  const actor = actors[i]!;
  const { first, last, proclitic, how } = actor.mention;
  const head = bare(view.words, first, proclitic.length).replace(/^ال/, "");
  const at = isWholly(view.words, last + 1, KNOWN_AS) ? i + 1 : nearest(full, i, head, actor.entry === undefined);
  if (at === actors.length) return actor;
  const organ = organOf(actor, context);
  if (at < 0 && organ !== undefined) return bindOrgan(actor, organ, context);
  if (at < 0) return how === "head" ? withFeature(actor, "noAntecedent", context) : actor;
  const antecedent = actors[at]!;
  const goesOn = isSaying(view.words, first - 1); // `أعلن الجيش الحر …، وقال الجيش`
  const isOther = antecedent.entry ? goesOn || !isArmyOfRebels(head, antecedent.entry) : !ARMS_OF_STATES.has(head);
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

/** A verb of acting or speaking, not the preposition of a source. */
function isSaying(words: LexedWords, i: number): boolean {
  return isOf(words, i, ACTING) || (isOf(words, i, SOURCE) && !isOf(words, i, PREPOSITION));
}

/** `الجيش` is that of a state where `الجيش الحر` was named before. */
function isArmyOfRebels(head: string, { actorType }: ActorEntry): boolean {
  return head === ARMY && REBELS.test(actorType);
}
const ARMY = "\u062c\u064a\u0634"; // جيش
const REBELS = /^(rebel-|armed-|jihadist-|militia-)/;

/** The first word of the name that was written, in its indefinite form; of a body without an entry, where it has a name. */
function headOf(view: View, actor: DecidedActor): string | undefined {
  const { how, first, last } = actor.mention;
  const isNamed = actor.entry !== undefined || how === "group" || (how === "name" && last > first);
  if (!isNamed) return undefined;
  return bare(view.words, actor.mention.first, actor.mention.proclitic.length).replace(/^ال/, "");
}

/** The nearest full mention of a head: before it or else after it, and one with an entry before one without. */
function nearest({ heads, linked, named }: FullMentions, i: number, head: string, byNames: boolean): number {
  for (const list of [linked, heads])
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (list[j] === head) return j;
  if (byNames) for (let j = i - 1; j >= Math.max(0, i - REACH); j--) if (named[j]!.has(head)) return j;
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

/** `قوات سوريا`: an arm before the name of its owner, as `قوات سوريا الديمقراطية` begins. */
function isConstruct({ first, patron }: ActorMention): boolean {
  return patron !== undefined && patron.first === first + 1;
}
