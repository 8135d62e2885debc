/** How a page speaks of a type of spans. */
export interface TypeWords {
  /** Class of its style; types without one of their own share `other`. */
  readonly kind: string;
  readonly one: string;
  readonly many: string;
  readonly arabic: string;
}

const TYPES: ReadonlyMap<string, TypeWords> = /* @__PURE__ */ new Map<string, TypeWords>([
  ["place", { kind: "place", one: "place", many: "Places", arabic: "الأماكن" }],
  ["actor", { kind: "actor", one: "actor", many: "Actors", arabic: "الجهات" }],
  ["date", { kind: "date", one: "date", many: "Dates", arabic: "التواريخ" }],
  ["casualty", { kind: "casualty", one: "casualties", many: "Casualties", arabic: "الحصائل" }],
  ["weapon", { kind: "weapon", one: "weapon", many: "Weapons", arabic: "الأسلحة" }],
]);

/** The words for a type; a user's type is called by its name. */
export function wordsOf(type: string): TypeWords {
  return TYPES.get(type) ?? { kind: "other", one: type, many: type, arabic: "" };
}
