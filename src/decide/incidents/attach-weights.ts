/**
 * What is weighed where a span could belong to several event words of its sentence. `after`: the span stands after the word; `distance`:
 * words between, in tens; `breaks`: clauses between; `between`: other event words between; `governed`: nothing but words of its own phrase
 * parts them; `fronted`: it opens the sentence before the word; `clause`: both stand in one clause; `caused`: the word follows as what brought
 * it about, `مقتل 3 بقصف`.
 */
export const ATTACH_FEATURES = [
  "after",
  "distance",
  "breaks",
  "between",
  "governed",
  "fronted",
  "clause",
  "caused",
] as const;
/** One of {@link ATTACH_FEATURES}. */
export type AttachFeature = (typeof ATTACH_FEATURES)[number];
/** Weights of the features. */
export type AttachWeights = Readonly<Record<AttachFeature, number>>;

/** Kinds of spans that are attached by weights; parties are by their clause. */
export const ATTACHED_KINDS = ["place", "weapon", "date", "casualty"] as const;
/** One of {@link ATTACHED_KINDS}. */
export type AttachedKind = (typeof ATTACHED_KINDS)[number];

/**
 * Chosen by `scripts/train-weights.ts --part incidents`: the prior of `scripts/prior-incident-weights.json`, since what was learned got no more
 * right of examples that it had not seen.
 */
export const ATTACH_WEIGHTS: Readonly<Record<AttachedKind, AttachWeights>> = {
  place: {
    after: 1,
    distance: -0.6,
    breaks: -1,
    between: -1.2,
    governed: 1.5,
    fronted: 1.2,
    clause: 0.8,
    caused: 1,
  },
  weapon: {
    after: 1,
    distance: -0.6,
    breaks: -1,
    between: -1.2,
    governed: 1.5,
    fronted: 1.2,
    clause: 0.8,
    caused: 1,
  },
  date: {
    after: 1,
    distance: -0.6,
    breaks: -1,
    between: -1.2,
    governed: 1.5,
    fronted: 1.2,
    clause: 0.8,
    caused: 1,
  },
  casualty: {
    after: 1,
    distance: -0.6,
    breaks: -1,
    between: -1.2,
    governed: 1.5,
    fronted: 1.2,
    clause: 0.8,
    caused: 1,
  },
};
