export { DESIGNATION_RULES } from "./designations.js";
export { LETTER_RULES } from "./letters.js";
export { MAKE_NOUNS, MAKE_RULES } from "./makes.js";
export { NAME_RULES } from "./names.js";
export { NUMBER_RULES } from "./numbers.js";
export { letterSet, type VariantRule } from "./rule.js";
export { WORD_RULES } from "./words.js";
