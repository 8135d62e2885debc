export { findTolls, type TollContext, type TollMatch } from "./find-tolls.js";
