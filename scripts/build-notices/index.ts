/** Writes `THIRD-PARTY.md`: the licences of the libraries that are bundled (`npm run notices`). */
import { writeFileSync } from "node:fs";
import { notices } from "./notices.js";

writeFileSync("THIRD-PARTY.md", await notices());
