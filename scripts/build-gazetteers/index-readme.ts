import { GENERATED } from "./write.js";

/** A page of the lists for readers. */
export interface Page {
  /** Its name, in `index/`. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly entries: number;
}

/** The table of contents of `index/`. */
export function indexReadme(pages: readonly Page[]): string {
  const list = (prefix: string): string =>
    pages
      .filter(({ file }) => file.startsWith(prefix))
      .map(({ file, title, entries }) => `- [${title}](${file}): ${entries}`)
      .join("\n");
  return `${GENERATED}

# Lists for readers

## Places by governorate

${list("places-")}

## Actors by side

An actor that changed sides is in the list of each.

${list("actors-")}
`;
}
