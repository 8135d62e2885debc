export { dualsOf, openStem } from "../../lexicon/inflect.js";
