// Writes the compiled index of the Syrian gazetteers beside the built code, which reads it at its start: `src/data/shipped-index.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { serializeIndex, syriaTagger } from "../dist/syria/index.js";

mkdirSync("dist/start", { recursive: true });
writeFileSync("dist/start/syria.index", new Uint8Array(serializeIndex(syriaTagger().index)));
