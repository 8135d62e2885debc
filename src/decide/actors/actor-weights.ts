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
  /** The same of a word that only has the shape of a verb: before it; after it, where a clause begins. */
  "verbShapeBefore",
  "headVerb",
  /** After `من قبل`; after a noun of acting; after a tie. */
  "agentPhrase",
  "partyNoun",
  /** And an object of that noun after it: `سحب موسكو القوات`. */
  "object",
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
  /** Another preposition before it. */
  "afterPreposition",
  /** In one coordination with a party, or addressed by one. */
  "coordinated",
  /** It acts elsewhere in the document. */
  "actsElsewhere",
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
  bias: 4.84,
  composed: -0.51,
  group: -0.16,
  unquoted: -3.99,
  outlet: -1.78,
  owned: -4.94,
  bareHead: -5.92,
  namesake: -0.9,
  headed: -1.02,
  headedOther: -3.95,
  needsContext: -7.36,
  ambiguous: -6.26,
  ambiguousForeign: -4,
  foreign: -0.06,
  generic: -5.59,
  atHome: 4.62,
  manyWords: 0.82,
  counted: 1.97,
  quoted: 4.01,
  subject: 2.84,
  unitSubject: -6.16,
  gone: -4.16,
  adjectiveOnly: -6.68,
  ofSport: -8.03,
  qualified: -6.1,
  nationalityOfAnother: -7.6,
  foreignBody: -1.31,
  tiedName: -8.03,
  tiedGeneral: -1.33,
  mediaName: -7.44,
  source: 5.55,
  noOwner: -8,
  doubtfulOwner: -4.36,
  noArm: -7.56,
  noSuchArm: -8,
  ofGovernment: -3.43,
  ofCause: -4.89,
  otherNation: -0.92,
  vague: -8,
  anaphoric: -3.8,
  described: -6.15,
  bareDescription: -6.18,
  state: -6.5,
  capital: -1.37,
  stateWithNation: -6.97,
  verbBefore: 8.16,
  verbAfter: 5.45,
  verbShapeBefore: 5.27,
  headVerb: 5.57,
  agentPhrase: 7,
  partyNoun: 6.17,
  object: 3.01,
  patron: 6.03,
  with: 6.06,
  against: 6,
  between: 6.04,
  clause: 3.96,
  clauseVerb: 4.03,
  placed: -4.31,
  afterPreposition: -0.54,
  coordinated: 6.38,
  actsElsewhere: 3.35,
  vouched: 2.74,
  noAntecedent: -9.5,
};
