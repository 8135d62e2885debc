/** The tagger, off the page's own thread: long texts and new gazetteers never stop the typing. */
import {
  createTagger,
  everydayWords,
  type Gazetteer,
  type Span,
  standardDetectors,
  syria,
  syriaGazetteers,
} from "yaqut/syria";
import type { TagRequest, TagResult } from "./messages.js";
import { gazetteersOf, type Row } from "./rows.js";

type Tag = (text: string, date: string | undefined) => readonly Span[];

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
    known = { key, tag: (text, date) => tagger.tag(text, date === undefined ? {} : { date }).spans as readonly Span[] };
  }
  return known.tag;
}

addEventListener("message", ({ data }: MessageEvent<TagRequest>) => {
  const { text, date, rows } = data;
  const tag = taggerOf(rows);
  const began = performance.now();
  const spans = tag(text, date);
  const result: TagResult = { text, spans, took: performance.now() - began, ...(date === undefined ? {} : { date }) };
  postMessage(result);
});
