export { type DecodedText, type DecodeOptions, decodeText } from "./encoding/decode-text.js";
export type { GazetteerFileOptions } from "./gazetteer-bytes.js";
export { type ManyDocument, type ManyText, type TagManyOptions, tagMany } from "./many/tag-many.js";
export { readGazetteerFile } from "./read-gazetteer-file.js";
