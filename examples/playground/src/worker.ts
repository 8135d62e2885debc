/** The tagger, off the page's own thread: long texts and new gazetteers never stop the typing. */
import { createTagger, everydayWords, syriaGazetteers, type Tagger } from "yaqut/syria";
import type { TagRequest, TagResult } from "./messages.js";
import { gazetteersOf, type Row } from "./rows.js";

let known: { readonly key: string; readonly tagger: Tagger } | undefined;

/** The tagger of the built-in gazetteers and the rows; made anew when the rows change. */
function taggerOf(rows: readonly Row[]): Tagger {
  const key = JSON.stringify(rows);
  if (known?.key !== key) {
    const gazetteers = [...syriaGazetteers, ...gazetteersOf(rows)];
    known = { key, tagger: createTagger({ gazetteers, everydayWords: everydayWords.words }) };
  }
  return known.tagger;
}

addEventListener("message", ({ data }: MessageEvent<TagRequest>) => {
  const { text, date, rows } = data;
  const tagger = taggerOf(rows);
  const began = performance.now();
  const { spans } = tagger.tag(text, date === undefined ? {} : { date });
  const result: TagResult = { text, spans, took: performance.now() - began, ...(date === undefined ? {} : { date }) };
  postMessage(result);
});
