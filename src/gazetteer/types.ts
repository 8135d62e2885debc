/**
 * The shape of gazetteers: what a place, an actor or a user's own thing is, and what is known about each of its names.
 * Everything is plain, readonly, JSON-able data; `schema.ts` checks it at run time.
 */

/** The one list of place kinds. `countryside` is composed by the grammar and never stands in a gazetteer. */
export const PLACE_TYPES = [
  "country",
  "governorate",
  "district",
  "subdistrict",
  "city",
  "town",
  "village",
  "neighbourhood",
  "countryside",
  "camp",
  "region",
  "airbase",
  "airport",
  "crossing",
  "port",
  "dam",
  "bridge",
  "oil-field",
  "gas-field",
  "power-station",
  "factory",
  "hospital",
  "school",
  "mosque",
  "church",
  "prison",
  "checkpoint",
  "military-site",
  "stadium",
  "market",
  "cemetery",
  "square",
  "roundabout",
  "street",
  "road",
  "river",
  "lake",
  "sea",
  "mountain",
  "hill",
  "valley",
  "plain",
  "desert",
  "island",
  "forest",
  "farm",
  "spring",
  "archaeological-site",
  "facility",
] as const;
/** One of {@link PLACE_TYPES}. */
export type PlaceType = (typeof PLACE_TYPES)[number];

/** How a name is used. An `epithet` matches but is never shown as the entry's name. */
export const NAME_USES = [
  "canonical",
  "variant",
  "shorthand",
  "epithet",
  "metonym_capital",
  "metonym_weapon_or_base",
  "generic",
] as const;
/** One of {@link NAME_USES}. */
export type NameUse = (typeof NAME_USES)[number];

/**
 * What a name is outside its place or actor context; the resolver asks for evidence accordingly.
 * - `everyday`: an ordinary word of the language (الثورة، العمال)
 * - `person`: a given or family name (خالد، عمر)
 * - `direction`: a direction or position word (الشرقي، القبلي)
 * - `calendar`: a month, weekday or feast (تشرين، نيسان)
 * - `nationality`: an adjective of origin or colour (الأحمر، السورية)
 * - `foreign`: well known as something or somewhere else (الرياض، القاهرة)
 */
export const AMBIGUITY_CLASSES = ["everyday", "person", "direction", "calendar", "nationality", "foreign"] as const;
/** One of {@link AMBIGUITY_CLASSES}. */
export type AmbiguityClass = (typeof AMBIGUITY_CLASSES)[number];

/**
 * How exact `location` is. Never an invented point: `parent` says that the point is the parent's, `seat` that it is the seat's of
 * a unit, which is where analysts put what is only known to lie in that unit (ACLED codebook, geo-precision 2 and 3).
 */
export const PRECISIONS = ["exact", "approximate", "parent", "centre", "seat"] as const;
/** One of {@link PRECISIONS}. */
export type Precision = (typeof PRECISIONS)[number];

/** One name, with what is known of it. A bare string is short for `{ name }`. */
export interface NameRecord {
  /** The name as the press writes it. */
  readonly name: string;
  /** (default: `"variant"`) */
  readonly use?: NameUse | undefined;
  /** The name alone proves nothing; a cue, a list, a parent or the document must stand by it. */
  readonly needsContext?: boolean | undefined;
  /** What else the string is; overrides what the word-frequency list says. `[]` states that it is nothing else. */
  readonly ambiguity?: readonly AmbiguityClass[] | undefined;
  /** ISO 8601 date (day, month or year) from which, inclusive, the *string* means this entry. */
  readonly from?: string | undefined;
  /** ISO 8601 date until which, exclusive, the *string* means this entry. */
  readonly to?: string | undefined;
  /** Where the name was found, when not where the entry was. */
  readonly source?: string | undefined;
}

/** Fields of every entry, whatever its type. */
export interface BaseEntry {
  /** Unique in its gazetteer; never changes its meaning. */
  readonly id: string;
  /** Canonical Arabic name: the one shown. */
  readonly name: string;
  /** Further names. */
  readonly names?: readonly (string | NameRecord)[] | undefined;
  /** English name: the one that goes with {@link BaseEntry.name}. */
  readonly en?: string | undefined;
  /** Further English names. They are looked up and never tagged. */
  readonly enNames?: readonly string[] | undefined;
  /** What the canonical name is besides; see {@link AmbiguityClass}. */
  readonly ambiguity?: readonly AmbiguityClass[] | undefined;
  /** Whether the canonical name alone proves nothing. */
  readonly needsContext?: boolean | undefined;
  /** Id of the entry that this one lies in or belongs to. */
  readonly parent?: string | undefined;
  /** Where the facts come from: keys of the gazetteer's `sources`, or `editorial`. */
  readonly source?: string | undefined;
  /** Remark for readers of the data. */
  readonly note?: string | undefined;
}

export interface PlaceEntry extends BaseEntry {
  /** Kind of the place: what cue nouns agree with. */
  readonly placeType: PlaceType;
  /** `[longitude, latitude]`, WGS 84 degrees. */
  readonly location?: readonly [number, number] | undefined;
  /** (default: `"exact"` where there is a location) */
  readonly precision?: Precision | undefined;
  /** Rough radius in kilometres of a region or of the uncertainty of the point. */
  readonly radiusKm?: number | undefined;
  /** Number of inhabitants. */
  readonly population?: number | undefined;
  /** Importance from 1 (capital) to 9 (hamlet), from seat, population and administrative level. */
  readonly rank?: number | undefined;
  /** `low` entries match only beside a cue or a parent. */
  readonly tier?: "low" | undefined;
  /** Ids elsewhere: `geonames`, `wikidata`, `icao`, `ocha`. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  /** Id of the settlement that is the seat of this administrative unit. */
  readonly seat?: string | undefined;
}

/** Whose war effort an actor belongs to, over time: overridable data in neutral words. */
export interface SidePeriod {
  /** Name of the side. */
  readonly side: string;
  /** ISO 8601 date from which, inclusive. */
  readonly from?: string | undefined;
  /** ISO 8601 date until which, exclusive. */
  readonly to?: string | undefined;
}

/** A dated relation of an actor to another (renamed_to, merged_into, joined, split …). */
export interface ActorRelation {
  /** What kind of relation. */
  readonly type: string;
  /** Id of the other actor. */
  readonly to: string;
  /** ISO 8601 date of the change. */
  readonly date?: string | undefined;
  /** Where the fact comes from. */
  readonly source?: string | undefined;
}

export interface ActorEntry extends BaseEntry {
  /** Kind of the actor. */
  readonly actorType: string;
  /** The side it is on, or its sides over time. */
  readonly side?: string | readonly SidePeriod[] | undefined;
  /** ISO 8601 dates between which the actor existed. */
  readonly from?: string | undefined;
  /** ISO 8601 date until which it existed. */
  readonly to?: string | undefined;
  /** What became of it, and what it belonged to. */
  readonly relations?: readonly ActorRelation[] | undefined;
  /** Ids elsewhere: `wikidata` … */
  readonly ids?: Readonly<Record<string, string>> | undefined;
}

/** A family of weapons (`drone`) or, with `model`, one make of it; the `parent` of a make is its family. */
export interface WeaponEntry extends BaseEntry {
  /** Class of the weapon. */
  readonly weaponClass: string;
  /** Designation of the make in Latin script: `Su-24`, `9M133 Kornet`. A family has none. */
  readonly model?: string | undefined;
  /** ISO 3166 code of the country that the make comes from; what is of the Soviet Union has `RU`. */
  readonly origin?: string | undefined;
}
/** Event words. */
export interface EventEntry extends BaseEntry {
  /** Class of the event. */
  readonly eventClass: string;
  /** ACLED sub-event type, where one corresponds. */
  readonly acled?: string | undefined;
  /** PLOVER event type or mode, where one corresponds. */
  readonly plover?: string | undefined;
}

/** A finding of the lint that the owner of the data stands by. */
export interface AcceptedFinding {
  /** One of `LINT_CODES`. */
  readonly code: string;
  /** Ids of the entries (default: all). */
  readonly ids?: readonly string[] | undefined;
  /** Why it is right. */
  readonly reason: string;
}

/** A gazetteer: a header and its entries. `type` is the `type` of the spans that it yields. */
export interface Gazetteer<Type extends string = string, Entry extends BaseEntry = BaseEntry> {
  /** Unique among the gazetteers of a tagger, kebab-case. */
  readonly name: string;
  /** The `type` of the spans that it yields. */
  readonly type: Type;
  /** Version of the data. */
  readonly version?: string | undefined;
  /** SPDX identifier of the data's licence. */
  readonly licence?: string | undefined;
  /** Source key to its description. */
  readonly sources?: Readonly<Record<string, string>> | undefined;
  /** What the lint finds here and is right as it is. */
  readonly accept?: readonly AcceptedFinding[] | undefined;
  /** The entries, in any order. */
  readonly entries: readonly Entry[];
}
/** A gazetteer of places. */
export type PlaceGazetteer = Gazetteer<"place", PlaceEntry>;
/** A gazetteer of actors. */
export type ActorGazetteer = Gazetteer<"actor", ActorEntry>;
/** A gazetteer of weapons. */
export type WeaponGazetteer = Gazetteer<"weapon", WeaponEntry>;
/** A gazetteer of event words. */
export type EventGazetteer = Gazetteer<"event", EventEntry>;
