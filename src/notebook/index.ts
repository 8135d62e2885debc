export { type Documents, documents } from "./documents.js";
