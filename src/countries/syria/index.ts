export { syria } from "./syria.js";
