import type { PlaceType } from "../gazetteer/types.js";
import type { Arm } from "../lexicon/parts/actors.js";
import type { Posting } from "../match/compiled-index.js";
import type { Direction, Evidence } from "../span.js";

/** Words `first` to `last` and the folded range `[from, to)` that a mention covers. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A head noun that stands before a name. */
export interface CueAt {
  /** Word of the cue. */
  readonly at: number;
  readonly types: readonly PlaceType[];
  readonly role: "kind" | "position";
  /** The name is not the first of those that the cue coordinates. */
  readonly distributed: boolean;
}

/** A possible place: found by name, or composed by the grammar. Fields that later rules fill in are mutable. */
export interface PlaceMention extends Stretch {
  readonly how: "name" | "unknown" | "countryside" | "facility" | "road";
  /** Proclitics written onto the name. */
  readonly proclitic: string;
  /** Entries that bear the name; none for an unknown one. */
  readonly readings: readonly Posting[];
  /** Set by the construction: `countryside`, the facility's kind. */
  readonly placeType?: PlaceType | undefined;
  readonly direction?: Direction | undefined;
  /** The place that a countryside or facility is named after. */
  readonly base?: PlaceMention | undefined;
  /** Entity that the construction itself fixes (`الريف الحلبي`). */
  readonly entity?: string | undefined;
  cue?: CueAt | undefined;
  /** The mention before it in the same coordination. */
  previous?: PlaceMention | undefined;
  /** The mention that this one is another name of: `عين العرب (كوباني)`. */
  alias?: PlaceMention | undefined;
  readonly evidence: Evidence[];
}

/** A possible actor: found by name, or composed. */
export interface ActorMention extends Stretch {
  readonly how: "name" | "party" | "allied" | "owned" | "head" | "group" | "media";
  readonly proclitic: string;
  readonly readings: readonly Posting[];
  readonly arm?: Arm | undefined;
  /** Party of the adjective: a key of the arms table. */
  readonly party?: string | undefined;
  /** A group that only its head noun makes: `كتيبة شهداء تلدو`. */
  readonly unquoted?: boolean | undefined;
  /** A name in Latin letters and brackets after another one. */
  readonly alias?: boolean | undefined;
  /** An organ that every state has, without its name: `السلطات`. */
  readonly organ?: Arm | undefined;
  /** A gazetteer has the same words, so that the pattern only counts where that name is refused. */
  readonly named?: boolean | undefined;
  /** A known name with the head noun that says what it is (`منظمة X`, `قناة X الإخبارية`), or with a closing adjective (`X الإخبارية`). */
  readonly headed?: "group" | "media" | "closer" | undefined;
  /** Tie to a patron: a participle such as `الموالي` was read. */
  readonly allied?: boolean | undefined;
  /** The patron, when it is named inside the span. */
  readonly patron?: ActorMention | undefined;
  /** The patron is a pronoun or left out: the party named before. */
  readonly anaphoric?: boolean | undefined;
  /** `party` is that of the patron, named by an adverb or an adjective: `المدعومة تركياً`. */
  readonly backer?: boolean | undefined;
  readonly evidence: Evidence[];
}

/** A place mention with all of its fields, in one order: objects of one shape are read an order of magnitude faster. */
export function placeMention(m: PlaceMention): PlaceMention {
  return {
    how: m.how,
    first: m.first,
    last: m.last,
    from: m.from,
    to: m.to,
    proclitic: m.proclitic,
    readings: m.readings,
    placeType: m.placeType,
    direction: m.direction,
    base: m.base,
    entity: m.entity,
    cue: m.cue,
    previous: m.previous,
    alias: m.alias,
    evidence: m.evidence,
  };
}

/** An actor mention with all of its fields, in one order, for the same reason. */
export function actorMention(m: ActorMention): ActorMention {
  return {
    how: m.how,
    first: m.first,
    last: m.last,
    from: m.from,
    to: m.to,
    proclitic: m.proclitic,
    readings: m.readings,
    arm: m.arm,
    party: m.party,
    unquoted: m.unquoted,
    alias: m.alias,
    organ: m.organ,
    named: m.named,
    headed: m.headed,
    allied: m.allied,
    patron: m.patron,
    anaphoric: m.anaphoric,
    backer: m.backer,
    evidence: m.evidence,
  };
}

/** The mention of a name of a gazetteer, made at once, since there are many. */
export function namedActor(
  first: number,
  last: number,
  from: number,
  to: number,
  proclitic: string,
  readings: readonly Posting[],
): ActorMention {
  return {
    how: "name",
    first,
    last,
    from,
    to,
    proclitic,
    readings,
    arm: undefined,
    party: undefined,
    unquoted: undefined,
    alias: undefined,
    organ: undefined,
    named: undefined,
    headed: undefined,
    allied: undefined,
    patron: undefined,
    anaphoric: undefined,
    backer: undefined,
    evidence: [],
  };
}
