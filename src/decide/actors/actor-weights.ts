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
  /** One that every state has: `السلطات`. */
  "organ",
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
  /** It names a thing here: `داخل القاعدة`, `حفظ النظام`. */
  "commonNoun",
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
  bias: 4.93,
  composed: -0.26,
  group: -0.16,
  unquoted: -3.99,
  outlet: -1.92,
  owned: -5.14,
  bareHead: -5.49,
  organ: 5.82,
  namesake: -1.18,
  headed: -1.13,
  headedOther: -3.94,
  needsContext: -7.86,
  ambiguous: -6.16,
  ambiguousForeign: -4,
  foreign: -0.06,
  generic: -5.95,
  atHome: 5.18,
  manyWords: 0.56,
  counted: 1.66,
  quoted: 4.03,
  subject: 2.59,
  unitSubject: -6.07,
  gone: -4.1,
  adjectiveOnly: -6.66,
  commonNoun: -8,
  ofSport: -8.04,
  qualified: -6.91,
  nationalityOfAnother: -8,
  foreignBody: -1.4,
  tiedName: -8.04,
  tiedGeneral: -1.34,
  mediaName: -7.48,
  source: 5.41,
  noOwner: -8,
  doubtfulOwner: -5.42,
  noArm: -6.29,
  noSuchArm: -8,
  ofGovernment: -4.11,
  ofCause: -5.26,
  otherNation: -0.87,
  vague: -8,
  anaphoric: -3.53,
  described: -6.62,
  bareDescription: -6.5,
  state: -6.78,
  capital: -0.99,
  stateWithNation: -6.93,
  verbBefore: 8.18,
  verbAfter: 5.5,
  verbShapeBefore: 5.27,
  headVerb: 5.58,
  agentPhrase: 7.01,
  partyNoun: 6.26,
  object: 3.01,
  patron: 6.04,
  with: 6.03,
  against: 6,
  between: 6.05,
  clause: 3.86,
  clauseVerb: 4.03,
  placed: -4.27,
  afterPreposition: -0.12,
  coordinated: 6.39,
  actsElsewhere: 3.55,
  vouched: 2.08,
  noAntecedent: -12,
};
