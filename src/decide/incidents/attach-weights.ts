/** What is weighed where a span could belong to several event words of its sentence. */
export const ATTACH_FEATURES = ["after", "distance", "breaks", "between", "governed", "fronted", "clause"] as const;
/** One of {@link ATTACH_FEATURES}. */
export type AttachFeature = (typeof ATTACH_FEATURES)[number];

/**
 * Weights of the features, by role: `after`: the span stands after the word; `distance`: words between, in tens; `breaks`: clauses
 * between; `between`: other event words between; `governed`: nothing but words of its own phrase parts them; `fronted`: it opens the
 * sentence before the word; `clause`: both stand in one clause.
 */
export const ATTACH_WEIGHTS: Readonly<Record<AttachFeature, number>> = {
  after: 1,
  distance: -0.6,
  breaks: -1,
  between: -1.2,
  governed: 1.5,
  fronted: 1.2,
  clause: 0.8,
};
