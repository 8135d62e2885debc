import { BUILD } from "./build.js";
import { readBeside } from "./read-beside.js";
import { readSections, type Sections } from "./sections.js";

/** Where the build puts what a start needs (`scripts/build-start`). */
export const START_FILE = "dist/start/syria.start";

let sections: Sections | null | undefined;

/** What the build prepared for a start; `undefined` where it is not at hand, or of another state of code and data. */
export function startSections(): Sections | undefined {
  if (sections === undefined) {
    const bytes = BUILD === undefined ? undefined : readBeside(START_FILE);
    sections = (bytes && readSections(bytes, BUILD!)) ?? null;
  }
  return sections ?? undefined;
}
