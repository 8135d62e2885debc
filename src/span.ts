import type { ActorEntry, BaseEntry, PlaceEntry, PlaceType, Precision, WeaponEntry } from "./gazetteer/types.js";

/** Why a span is there, in a form that programs can test (`rule`) and people can read (`detail`). */
export interface Evidence {
  /** Stable name of the rule: `cue`, `list`, `parent`, `near`, `shorthand`, `variant`, `typo`, `prior`, `arm`, `tail` … */
  readonly rule: string;
  /** What the rule saw, in words. */
  readonly detail: string;
  /** Where it saw it, when that is elsewhere in the text (UTF-16 code units, half-open). */
  readonly start?: number;
  /** Code unit after it. */
  readonly end?: number;
  /** What it weighed in the decision, where it was weighed. */
  readonly weight?: number;
}

/** Another entry that the name could have meant. */
export interface Alternative {
  /** Id of the entry. */
  readonly entity: string;
  /** Share of the decision, 0 to 1; the shares of all candidates add up to 1. */
  readonly score: number;
  /** Latitude in degrees. */
  readonly lat?: number;
  /** Longitude in degrees. */
  readonly lon?: number;
}

/** Fields of every span. Offsets are UTF-16 code units into the text as given, half-open. */
export interface BaseSpan<Type extends string = string> {
  /** What is named: narrow on it. */
  readonly type: Type;
  /** First code unit. */
  readonly start: number;
  /** Code unit after the last. */
  readonly end: number;
  /** `text.slice(start, end)` */
  readonly text: string;
  /** 0 to 1: how likely the span and its value are right. */
  readonly confidence: number;
  /** Why the span is there. */
  readonly evidence: readonly Evidence[];
}

/** Where a part lies in its whole. */
export type Direction =
  | "north"
  | "south"
  | "east"
  | "west"
  | "north-east"
  | "north-west"
  | "south-east"
  | "south-west"
  | "centre";

/** A span that names an entry of a gazetteer; `entity` is its id, `null` when no gazetteer has it. */
export interface EntrySpan<Type extends string = string, Entry extends BaseEntry = BaseEntry> extends BaseSpan<Type> {
  /** Id of the entry, `null` where no gazetteer has the name. */
  readonly entity: string | null;
  /** The entry itself. */
  readonly entry?: Entry;
  /** All entries that the name could mean, best first. */
  readonly alternatives?: readonly Alternative[];
}

/** A span of a user's own type: its gazetteer always has the entry. */
export interface OwnSpan<Type extends string = string, Entry extends BaseEntry = BaseEntry>
  extends EntrySpan<Type, Entry> {
  /** Id of the entry. */
  readonly entity: string;
  /** The entry itself, with the fields of its gazetteer. */
  readonly entry: Entry;
}

/**
 * How exact the point of a span is: as of its entry (see {@link Precision}); where no entry has a point for it, `container` or
 * `approximate`: it is that of the place that the text puts it in, or beside (`قرب X`).
 */
export type PointPrecision = Precision | "container";

export interface PlaceSpan<Entry extends PlaceEntry = PlaceEntry> extends EntrySpan<"place", Entry> {
  /** Kind of the place, or what the noun before it says. */
  readonly placeType: PlaceType;
  /** Of a countryside: which part. */
  readonly direction?: Direction;
  /**
   * Degrees; of a countryside span, those of its base place; of a place whose point nobody knows, those of the place that the text puts
   * it in, or none.
   */
  readonly lat?: number;
  /** Degrees; as `lat`. */
  readonly lon?: number;
  /** How exact the point is, where there is one; `approximate` of a countryside too. */
  readonly precision?: PointPrecision;
}

export interface ActorSpan<Entry extends ActorEntry = ActorEntry> extends EntrySpan<"actor", Entry> {
  /** Kind of the actor, `null` where it is not known. */
  readonly actorType: string | null;
  /** The arm or means that stands for the party: `air`, `artillery`, `media` … */
  readonly via?: string;
}

export interface WeaponSpan<Entry extends WeaponEntry = WeaponEntry> extends EntrySpan<"weapon", Entry> {
  /** Class of the weapon, `null` where it is not known. */
  readonly weaponClass: string | null;
}

export interface DateSpan extends BaseSpan<"date"> {
  /** ISO 8601 day, month, year or interval `a/b`; `null` where it cannot be known. */
  readonly value: string | null;
}

/** What became of those that a casualty span counts. */
export const CASUALTY_KINDS = ["killed", "injured", "killed_or_injured", "missing", "detained", "displaced"] as const;
/** One of {@link CASUALTY_KINDS}. */
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

/** Who the victims were, where the phrase says so. */
export interface Victims {
  /** The noun, as it stands in the text. */
  readonly noun: string;
  /** `civilian`, `child`, `woman`, `man`, `fighter`, `journalist`, `medic`, `family`, `person` … */
  readonly kind: string;
}

export interface CasualtySpan extends BaseSpan<"casualty"> {
  /** What is counted. */
  readonly kind: CasualtyKind;
  /** Least count. */
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  /** Who they were, where the phrase says so. */
  readonly victims?: readonly Victims[];
  /** How the wording stands to the dead: `neutral`, `martyr` (own side), `enemy`. Kept apart from the count. */
  readonly stance?: "neutral" | "martyr" | "enemy";
  /** The figure replaces earlier ones (`ارتفاع حصيلة … إلى`). */
  readonly total?: boolean;
}

/** What the built-in gazetteers and grammar yield: narrow on `type`. */
export type Span = PlaceSpan | ActorSpan | WeaponSpan | DateSpan | CasualtySpan;
