/** The shape of the list of actors that the gazetteer is built from, as far as the build reads it. */
export interface FactForm {
  readonly form: string;
  readonly use: string;
  readonly needsContext: boolean;
  /** In how many documents of the press the form was seen. */
  readonly docs: number;
}

export interface FactActor {
  readonly id: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly type: string;
  readonly side: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly forms: readonly FactForm[];
  readonly externalIds: Readonly<Record<string, { name?: string; id?: string; actorId?: number }>>;
  readonly note?: string;
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

export interface FactRelation {
  readonly from: string;
  readonly to: string | null;
  readonly type: string;
  readonly date: string;
  readonly source: string;
}

export interface Facts {
  readonly actors: readonly FactActor[];
  readonly relations: readonly FactRelation[];
}

/** Side labels of the list and the neutral words of the gazetteer. */
export const SIDES: Readonly<Record<string, string>> = {
  assad_gov: "government-until-2024",
  assad_allied: "government-until-2024-allied",
  iran_axis: "iran-aligned",
  russia: "russia",
  opposition: "opposition",
  turkey: "turkey",
  hts: "nusra-hts",
  jihadist_other: "other-jihadist",
  islamic_state: "islamic-state",
  sdf: "sdf",
  kurdish_transnational: "kurdish-movement",
  coalition: "coalition",
  israel: "israel",
  new_gov: "government-since-2024",
  remnants: "former-government-insurgents",
  druze_local: "suwayda-local",
  local: "local",
  other_state: "other-state",
  other_armed: "other-armed",
  un_igo: "international-organisation",
  ngo: "ngo",
  media: "media",
  political_opposition: "political-opposition",
};

/** The sides in words, for readers. */
export const SIDE_TITLES: Readonly<Record<string, string>> = {
  "government-until-2024": "the Syrian government until 8 December 2024 and its forces",
  "government-until-2024-allied": "militias and parties allied with the Syrian government until 2024",
  "government-since-2024": "the Syrian government since 8 December 2024 and its forces",
  "former-government-insurgents": "insurgents of the former government's milieu since 2024",
  "iran-aligned": "Iran and the forces aligned with it",
  russia: "Russia and its forces",
  opposition: "the armed opposition until 2025 and its institutions",
  "political-opposition": "the political opposition",
  turkey: "Turkey and its forces",
  "nusra-hts": "the Nusra Front and its successors until 2025",
  "other-jihadist": "other jihadist groups",
  "islamic-state": "Islamic State and groups pledged to it",
  sdf: "the Syrian Democratic Forces and the Autonomous Administration",
  "kurdish-movement": "the PKK and related groups beyond Syria",
  coalition: "the international coalition against Islamic State",
  israel: "Israel and its forces",
  "suwayda-local": "local forces of Suwayda",
  local: "tribes and other local forces",
  "other-state": "other states and their bodies",
  "other-armed": "other armed groups beyond Syria",
  "international-organisation": "international organisations",
  ngo: "relief, monitoring and research organisations",
  media: "news agencies and media",
};

/** The gazetteer's own source keys, in the order in which an entry names them. */
export const SOURCES: Readonly<Record<string, string>> = {
  press: "Arabic press and local networks on the war in Syria, 2012 to 2025: names as printed, dates as reported",
  wikipedia: "Facts (names, dates, relations) from Wikipedia articles",
  ucdp: "UCDP Country-Year Dataset on Organized Violence v25.1, CC BY 4.0: actor names and ids",
  acled: "ACLED actor labels (2021), used as identifiers only",
  gtd: "Global Terrorism Database group names, used as identifiers only",
  wikidata: "Wikidata item ids, CC0",
  editorial: "General knowledge of the field, not verified against a document",
};

/** Which source keys a source note stands for. */
export function sourceKey(note: string): string {
  if (/wikipedia|kiwix|wiki\./i.test(note)) return "wikipedia";
  if (note.startsWith("UCDP")) return "ucdp";
  if (note.startsWith("ACLED")) return "acled";
  if (note.startsWith("Global Terrorism")) return "gtd";
  if (note === "unsourced" || note === "editorial") return "editorial";
  return "press";
}
