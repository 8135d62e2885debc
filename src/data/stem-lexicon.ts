export { stemLexicon } from "../text/stem-lexicon.js";
