import type { LintRule } from "./finding.js";

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;
const OTHER_LETTER = /(?=\p{L})[^\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Characters that hide or pretend: bidi controls anywhere in an entry, letters of two scripts in a word. */
export const lintScripts: LintRule = ({ gazetteer, names }, report) => {
  for (const [index, entry] of gazetteer.entries.entries()) {
    for (const [path, text] of strings(entry, `entries[${index}]`)) {
      const found = BIDI_CONTROL.exec(text);
      if (found)
        report(
          "bidi-control",
          entry,
          path,
          `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} is in the text`,
        );
    }
    if (entry.en !== undefined && ARABIC_LETTER.test(entry.en))
      report("arabic-in-english", entry, `entries[${index}].en`, `Arabic letters in ${JSON.stringify(entry.en)}`);
  }
  for (const { entry, path, record } of names) {
    const mixed = record.name
      .split(/[^\p{L}\p{M}]+/u)
      .find((word) => ARABIC_LETTER.test(word) && OTHER_LETTER.test(word));
    if (mixed !== undefined) report("mixed-script", entry, path, `letters of two scripts in ${JSON.stringify(mixed)}`);
  }
};

function* strings(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* strings(item, `${path}[${i}]`);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, `${path}.${key}`);
}
