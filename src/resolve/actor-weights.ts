/** Features of a mention as an actor at all; each 0 or 1 unless said. */
export const ACTOR_FEATURES = [
  "bias",
  // What the mention is made of; a name of a gazetteer is the case without a feature.
  /** Arm and party, composed: `الطيران الحربي الروسي`. */
  "composed",
  /** A head noun and a name that no gazetteer has; without quotes around the name. */
  "group",
  "unquoted",
  /** A media noun and a name that no gazetteer has. */
  "outlet",
  /** An arm of the party named before: `طيرانها`. */
  "owned",
  /** A definite head noun alone: `الحركة`. */
  "bareHead",
  /** A body by the shape of its name, where the known one of that name is another. */
  "namesake",
  /** A known name with the head noun that says what it is: `منظمة X`; a head noun of another kind. */
  "headed",
  "headedOther",
  // How far the name proves anything.
  /** The name's record says that it needs context. */
  "needsContext",
  /** It needs context and is an everyday word, a name of a person …; of an actor that is on no side of the war. */
  "ambiguous",
  "ambiguousForeign",
  /** It needs context, and its actor is on no side of the war. */
  "foreign",
  /** A name for a whole class of actors: `الميليشيات الشيعية`. */
  "generic",
  /** It needs context, is generic or a description: how sure it is that the document is about the war, 0 to 1. */
  "atHome",
  "manyWords",
  /** Quotes around one word, or a counting noun before it: `عناصر حزم`. */
  "counted",
  "quoted",
  /** A verb of acting or a counting noun before a name of several words; of a numbered unit, whose base has the same name. */
  "subject",
  "unitSubject",
  // What stands against it.
  /** The actor did not exist on the day, and the name alone proves nothing. */
  "gone",
  /** An adjective of the noun before it: `القوات الجوية`. */
  "adjectiveOnly",
  /** `الاتحاد الأوروبي لكرة القدم` */
  "ofSport",
  /** A definite adjective makes something else of it: `النظام الصحي`. */
  "qualified",
  /** With an adjective of a nation that is not its own; of a body whose name recurs in other countries. */
  "nationalityOfAnother",
  "foreignBody",
  /** A name that is whole by itself, with the tie to its patron; of a general name. */
  "tiedName",
  "tiedGeneral",
  // Outlets.
  /** The name of an outlet that is a word as well; where the source of a report stands. */
  "mediaName",
  "source",
  // Composed parties.
  /** The party that owns it is not known. */
  "noOwner",
  /** The owner's name needs context. */
  "doubtfulOwner",
  /** A noun that is no arm in this construction: `حكومة حزب الله`, `الشرطة التابعة للفصائل`. */
  "noArm",
  /** A party that has no such arm. */
  "noSuchArm",
  /** The adjective is of the government, its ruler or a cause; of a nation without a party; vague (`الدولي`). */
  "ofGovernment",
  "ofCause",
  "otherNation",
  "vague",
  /** Its patron is the party named before. */
  "anaphoric",
  /** No party is named: `الفصائل المسلحة`; a description that is used of everything. */
  "described",
  "bareDescription",
  // States and capitals.
  /** A country; its capital. Either may be a place. */
  "state",
  "capital",
  /** A country with an adjective of a nation after it. */
  "stateWithNation",
  /** Subject of the verb before it; of the verb after it. */
  "verbBefore",
  "verbAfter",
  /** After `من قبل`; after a noun of acting; after a tie. */
  "agentPhrase",
  "partyNoun",
  "patron",
  /** After `مع`, `ضد`, `بين`. */
  "with",
  "against",
  "between",
  /** After a word that begins a clause; and before a verb. */
  "clause",
  "clauseVerb",
  /** `في`, `إلى` … before it, or ب written onto it. */
  "placed",
  /** In one coordination with a party, or addressed by one. */
  "coordinated",
  // What the other mentions of the document say.
  /** A full mention vouches for a shorthand. */
  "vouched",
  /** It means nothing without the party named before, and there is none. */
  "noAntecedent",
] as const;
/** One of {@link ACTOR_FEATURES}. */
export type ActorFeature = (typeof ACTOR_FEATURES)[number];
export type ActorFeatures = Readonly<Partial<Record<ActorFeature, number>>>;

/** Weights of the actors: whether a mention is one (logistic). Learned by `scripts/train-weights.ts`. */
export const ACTOR_WEIGHTS: Readonly<Record<ActorFeature, number>> = {
  bias: 4.47,
  composed: -0.28,
  group: -0.49,
  unquoted: -3.91,
  outlet: -1.54,
  owned: -4.09,
  bareHead: -5.13,
  namesake: -3.78,
  headed: -3.37,
  headedOther: -8,
  needsContext: -6.95,
  ambiguous: -6.37,
  ambiguousForeign: -4.01,
  foreign: -0.06,
  generic: -5.61,
  atHome: 5.14,
  manyWords: 0.75,
  counted: 1.71,
  quoted: 4.01,
  subject: 2.82,
  unitSubject: -6.04,
  gone: -4.25,
  adjectiveOnly: -6.4,
  ofSport: -8.02,
  qualified: -6.07,
  nationalityOfAnother: -8,
  foreignBody: -1.22,
  tiedName: -8.02,
  tiedGeneral: -1.3,
  mediaName: -7.25,
  source: 5.66,
  noOwner: -8,
  doubtfulOwner: -4.53,
  noArm: -7.51,
  noSuchArm: -8,
  ofGovernment: -3.6,
  ofCause: -4.94,
  otherNation: -0.67,
  vague: -8,
  anaphoric: -4.04,
  described: -6.21,
  bareDescription: -6.06,
  state: -5.44,
  capital: -0.84,
  stateWithNation: -7.11,
  verbBefore: 7.95,
  verbAfter: 4.46,
  agentPhrase: 7,
  partyNoun: 4.62,
  patron: 6.02,
  with: 6.02,
  against: 6,
  between: 6.02,
  clause: 4.22,
  clauseVerb: 3.01,
  placed: -4.12,
  coordinated: 6.19,
  vouched: 2.7,
  noAntecedent: -8.7,
};
