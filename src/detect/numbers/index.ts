export { type ParsedNumber, parseNumber } from "./parse-number.js";
