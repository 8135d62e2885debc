export type { CountryProfile } from "../profile.js";
export { yemenActors } from "./actors.js";
export { yemen } from "./yemen.js";
