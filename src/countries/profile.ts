import type { PlaceType } from "../gazetteer/types.js";
import type { Arm } from "../lexicon/parts/actors.js";

/**
 * Which actor each arm of a party is, by actor id: `{ air: "russian-air-force", "*": "russia" }`. `*` stands for every arm without
 * a row of its own. An id that the tagger's gazetteers lack gives a span without an entity.
 */
export type Arms = Readonly<Partial<Record<Arm | "*", string>>>;

/**
 * What the adjective of a party says.
 * - `named`: one party, wherever it stands (`الروسي`)
 * - `government`: the government of the country that the text is about (`الحكومي`)
 * - `ruler`: a government, called by its ruler or by its enemies (`الأسدي`); the adjective is no part of a name
 * - `cause`: whoever fights for it (`المعارض`, `الجهادي`); the adjective is no part of a name
 */
export const PARTY_KINDS = ["named", "government", "ruler", "cause"] as const;
/** One of {@link PARTY_KINDS}. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** A party that adjectives and ties name: a state, a government, a movement. */
export interface Party {
  /** (default: `"named"`) */
  readonly kind?: PartyKind | undefined;
  /** Its adjectives, in each form that the press writes, without proclitics; beside those of the lexicon. */
  readonly adjectives?: readonly string[] | undefined;
  /** Its arms; laid over the built-in arms of a party of the same key. */
  readonly arms?: Arms | undefined;
  /** A body of the country itself can bear its adjective (`الشرطة الكردية`); the country's own nationality always can. */
  readonly domestic?: boolean | undefined;
  /** It fights in the war: its arms are a sign that a text is about it. */
  readonly warring?: boolean | undefined;
  /** Its adjective tells whose allies are meant, though a tie to another party follows (`الميليشيات الإيرانية الموالية للنظام`). */
  readonly sponsor?: boolean | undefined;
}

/**
 * What a side is to the country.
 * - `domestic`: a side of its war; naming it says that a text is about the country
 * - `transnational`: the same, but it fights or speaks in other wars too, so that its name alone says nothing
 * - `involved`: a foreign party to the war; naming it speaks neither for nor against
 * - `elsewhere`: states and movements whose own news the war is not; naming it speaks against
 */
export const SIDE_ROLES = ["domestic", "transnational", "involved", "elsewhere"] as const;
/** One of {@link SIDE_ROLES}. */
export type SideRole = (typeof SIDE_ROLES)[number];

/** A side as the actor gazetteers name it (`side` of an actor). */
export interface Side {
  /** (default: none, as for the media or relief organisations) */
  readonly role?: SideRole | undefined;
  /** Id of the actor that "the allies of" an actor of this side are: `الفصائل الموالية لتركيا`. */
  readonly allies?: string | undefined;
}

/** A government and the arms of the state under it. */
export interface Government {
  /** ISO 8601 day of the change; left out for the first one. */
  readonly from?: string | undefined;
  /** Arms of the state; laid over those of the government before it. */
  readonly arms: Arms;
}

/** Where a side held the ground, as far as it tells apart bodies of one name (`الشرطة العسكرية`). */
export interface Zone {
  /** Name of the side, as the actor gazetteers have it. */
  readonly side: string;
  /** ISO 8601 date (day, month or year) from which, inclusive. */
  readonly from: string;
  /** ISO 8601 date until which, exclusive. */
  readonly to?: string | undefined;
  /** Ids of the places, with all that lies in them. */
  readonly areas: readonly string[];
}

/**
 * What a country brings to a tagger: who its parties are, who governs, who held which ground. Only `code` is required; what is left
 * out is known of no country. `defineCountry` checks one; `src/countries/yemen` is a small model.
 */
export interface CountryProfile {
  /** ISO 3166-1 alpha-2 code: `SD`. */
  readonly code: string;
  /** Id of the country among the places (default: `country:` and the code). */
  readonly placeId?: string | undefined;
  /** Key in `parties` of the country's own nationality (default: none). */
  readonly nationality?: string | undefined;
  /**
   * Parties by key. The keys `government` and `opposition` and those of some states (`russia`, `turkey` …) have built-in rows, over
   * which these are laid.
   */
  readonly parties?: Readonly<Record<string, Party>> | undefined;
  /** Id of an actor to the key of the party whose arms its arms are: `قوات تابعة لتركيا`; beside built-in ones of some states. */
  readonly owners?: Readonly<Record<string, string>> | undefined;
  /** Sides by the name that the actor gazetteers give them. */
  readonly sides?: Readonly<Record<string, Side>> | undefined;
  /** Governments in order of time. Their arms are those of `nationality` and of `government`. */
  readonly governments?: readonly Government[] | undefined;
  /** Who held which ground. */
  readonly zones?: readonly Zone[] | undefined;
  /** ISO 3166-1 codes of countries that take part in the war or border on it: naming them does not say that they are meant. */
  readonly involvedCountries?: readonly string[] | undefined;
  /** ISO 8601 date that a text is read by when neither it nor its report has one (default: none). */
  readonly undatedDay?: string | undefined;
  /** Place types of the administrative levels, the highest first (default: governorate, district, subdistrict). */
  readonly levels?: readonly PlaceType[] | undefined;
  /** Adjectives that stand for the countryside of a unit, to the id of the unit: `الريف الحلبي`. */
  readonly countrysideAdjectives?: Readonly<Record<string, string>> | undefined;
}
