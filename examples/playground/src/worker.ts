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
import type { Answer, PageRequest, TagRequest } from "./messages.js";
import { gazetteersOf, type Row } from "./rows.js";

type Tag = (text: string, date: string | undefined) => Document;

let known: { readonly key: string; readonly tag: Tag } | undefined;

/** The tagger of the built-in gazetteers and the rows; made anew when the rows change. */
function taggerOf(rows: readonly Row[]): Tag {
  const key = JSON.stringify(rows);
  if (known?.key !== key) {
    const gazetteers: readonly Gazetteer[] = [...syriaGazetteers, ...gazetteersOf(rows)];
    const tagger = createTagger({
      gazetteers,
      country: syria,
      detectors: standardDetectors(),
      everydayWords: everydayWords.words,
    });
    // a row of a type of its own is shown by its name and entry alone
    known = { key, tag: (text, date) => tagger.tag(text, date) as Document };
  }
  return known.tag;
}

const answer = (message: Answer): void => postMessage(message);

/** So many reports are tagged between two words of progress. */
const STEP = 20;

/** Tags all reports and makes their page. */
function makePage({ reports, rows, language }: PageRequest): void {
  const tag = taggerOf(rows);
  const documents = reports.map(({ id, date, text }, i) => {
    if (i % STEP === 0) answer({ kind: "progress", done: i, of: reports.length });
    return Object.assign(tag(text, date), { id });
  });
  answer({ kind: "page", html: toExplorer(documents, { outlines: syriaGovernorates, language }) });
}

addEventListener("message", ({ data }: MessageEvent<TagRequest | PageRequest>) => {
  if (data.kind === "page") return makePage(data);
  const { text, date, rows } = data;
  const tag = taggerOf(rows);
  const began = performance.now();
  const { spans, incidents } = tag(text, date);
  const took = performance.now() - began;
  answer({ kind: "tagged", text, spans, incidents, took, ...(date === undefined ? {} : { date }) });
});
