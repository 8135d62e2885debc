/** The tagger, off the page's own thread: long texts and new gazetteers never stop the typing. */

import { toExplorer } from "yaqut/explorer";
import {
  createTagger,
  type Document,
  everydayWords,
  type Gazetteer,
  standardDetectors,
  syria,
  syriaGazetteers,
  syriaGovernorates,
} from "yaqut/syria";
import { serveTagger } from "yaqut/worker";
import type { PageAnswer, PageRequest } from "./messages.js";
import { gazetteersOf, type Row } from "./rows.js";

/** The tagger of the built-in gazetteers and the user's own names. */
const { tagger } = serveTagger((rows: readonly Row[] = []) => {
  const gazetteers: readonly Gazetteer[] = [...syriaGazetteers, ...gazetteersOf(rows)];
  return createTagger({
    gazetteers,
    country: syria,
    detectors: standardDetectors(),
    everydayWords: everydayWords.words,
  });
});

const answer = (message: PageAnswer): void => postMessage(message);

/** So many reports are tagged between two words of progress. */
const STEP = 20;

/** Tags all reports and makes their page: the documents are many, so they stay here. */
async function makePage({ reports, language }: PageRequest): Promise<void> {
  const { tag } = await tagger();
  const documents = reports.map(({ id, date, text }, i) => {
    if (i % STEP === 0) answer({ kind: "progress", done: i, of: reports.length });
    return Object.assign(tag(text, date) as Document, { id }); // a row of a type of its own is shown by its name and entry alone
  });
  answer({ kind: "page", html: toExplorer(documents, { outlines: syriaGovernorates, language }) });
}

addEventListener("message", ({ data }: MessageEvent<Partial<PageRequest>>) => {
  if (data.kind === "page") void makePage(data as PageRequest);
});
