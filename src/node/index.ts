export type { GazetteerFileOptions } from "./gazetteer-bytes.js";
export { readGazetteerFile } from "./read-gazetteer-file.js";
