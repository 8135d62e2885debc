import { normalize, parseNumber, segment, sentences, tokenize } from "../../src/syria.js";
import { checkFormats, checkPages } from "./check-formats.js";
import { promise } from "./promise.js";
import type { Random } from "./random.js";
import { TAGGERS } from "./taggers.js";

const DATES = [undefined, null, "2017-10-31", "1000-01-01", "2999-12-31", "2016-02-29T23:59", new Date("2020-01-01")];

/** Everything that is promised of a text that is tagged, written and read back. */
export function checkText(text: string, random: Random): void {
  const tagger = random.pick(TAGGERS);
  const date = random.pick(DATES);
  const document = tagger.tag(text, { date });
  const { spans } = document;
  let before = 0;
  for (const span of spans) {
    promise(text.slice(span.start, span.end) === span.text && span.start < span.end, "a span is its slice");
    promise(span.start >= before, "spans are in their order");
    promise(span.confidence >= 0 && span.confidence <= 1, "confidence is from 0 to 1");
    before = span.start;
    const { lat, lon, precision } = span as { lat?: number; lon?: number; precision?: string };
    promise(lat === undefined || (Math.abs(lat) <= 90 && Math.abs(lon ?? 999) <= 180), "points are on the globe");
    promise((lat === undefined) === (precision === undefined), "each point says how exact it is");
  }
  if (random.chance(0.3))
    promise(JSON.stringify(tagger.tag(text, date)) === JSON.stringify(document), "two runs give the same");
  const start = random.below(text.length + 1);
  if (random.chance(0.3)) tagger.explain(text, { start, end: start + random.below(text.length - start + 1) }, date);
  if (random.chance(0.1)) checkWords(text, random);
  const written = { id: random.pick(["r1", text.slice(0, 40), ""]), ...document.toJSON() };
  if (random.chance(0.3)) checkFormats(written);
  if (random.chance(0.03)) checkPages(written);
}

/** Tokens, sentences, proclitics, numbers and folded texts, by themselves. */
function checkWords(text: string, random: Random): void {
  const profile = random.pick(["none", "light", "standard", "aggressive"] as const);
  for (const parts of [tokenize(text, { profile }), sentences(text)]) {
    let end = 0;
    for (const part of parts) {
      promise(part.start >= end && text.slice(part.start, part.end) === part.text, "tokens and sentences are slices");
      end = part.end;
    }
  }
  for (const token of tokenize(text)) {
    const { stem, start, end } = segment(token);
    promise(text.slice(start, end) === stem, "a stem is a slice");
  }
  parseNumber(text);
  const folded = normalize(text, profile);
  promise(normalize(folded, profile) === folded, "a folded text folds to itself");
}
