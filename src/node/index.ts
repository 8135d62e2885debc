export { type DecodedText, type DecodeOptions, decodeText } from "./encoding/decode-text.js";
export type { GazetteerFileOptions } from "./gazetteer-bytes.js";
export { readGazetteerFile } from "./read-gazetteer-file.js";
