export { type DateContext, type DateMatch, findDates } from "./find-dates.js";
