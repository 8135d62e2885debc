/** Endings of the perfect that reports use: he, she, they (masculine, dual, feminine). */
const PERFECT_ENDINGS: readonly string[] = ["", "ت", "وا", "ا", "تا"];
/** Prefixes and endings of the imperfect: he, she, they (masculine). */
const IMPERFECT: readonly (readonly [string, string])[] = [
  ["ي", ""],
  ["ت", ""],
  ["ي", "ون"],
  ["ي", "وا"],
];
const FINAL_ALEF_MAKSURA = "ى";

/**
 * The forms of a verb in the third person, unvocalised (the passive is written alike).
 *
 * @param perfect third person masculine singular: `استهدف`
 * @param imperfect the same of the imperfect without its prefix: `ستهدف`
 */
export function conjugate(perfect: string, imperfect: string): string[] {
  const defective = perfect.endsWith(FINAL_ALEF_MAKSURA);
  const stem = defective ? perfect.slice(0, -1) : perfect;
  const past = PERFECT_ENDINGS.filter((ending) => !defective || ending !== "ا").map((ending) =>
    ending === "" ? perfect : stem + ending,
  );
  const present = IMPERFECT.filter(([, ending]) => !defective || ending === "").map(
    ([before, after]) => before + imperfect + after,
  );
  return [...past, ...present];
}
