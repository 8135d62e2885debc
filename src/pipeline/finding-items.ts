import type { Detector, Finding, Stretch } from "../detect/detector.js";
import type { TextView } from "../detect/text-view.js";
import { show, YaqutError } from "../errors.js";
import { score } from "../resolve/cover.js";
import type { BaseSpan, Evidence } from "../span.js";
import type { Item } from "./item.js";

type WordStretch = Extract<Stretch, { readonly first: number }>;

/** What a detector of one's own finds outweighs any other reading of the same words. */
const OWN_WEIGHT = 1.1;
const OWN_CONFIDENCE = 0.9;

/**
 * What a detector finds in a text, as items.
 *
 * @throws YaqutError `DETECTOR_INVALID` for a finding that lies outside the text
 */
export function findingItems(view: TextView, detector: Detector): Item[] {
  const items: Item[] = [];
  for (const finding of detector.detect(view)) {
    const { start, end } = rangeOf(view, detector, finding);
    const words = wordsOf(view, start, end);
    const { weight = OWN_WEIGHT, light = false } = finding;
    const length = Math.max(words.first, words.last);
    items.push({
      first: start,
      last: end - 1,
      score: score({ first: words.first, last: length }, weight),
      words,
      light,
      toSpan: () => spanOf(view, detector, finding, start, end),
    });
  }
  return items;
}

function rangeOf(view: TextView, { name }: Detector, finding: Finding): { start: number; end: number } {
  const range = "first" in finding ? rangeOfWords(view, finding) : finding;
  const { start, end } = range;
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= view.text.length)
    return range;
  throw new YaqutError("DETECTOR_INVALID", `the detector ${show(name)} found something outside the text`, [
    {
      at: name,
      expected: `words 0 to ${view.words.count - 1}, or code units 0 to ${view.text.length}`,
      received: show(finding),
    },
  ]);
}

/** The words that a range of the text touches; none between two words: `last` is then before `first`. */
/** Words outside the text give a range outside it. */
function rangeOfWords(view: TextView, { first, last, skip }: WordStretch): { start: number; end: number } {
  const inside =
    Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < view.words.count;
  return inside ? view.rangeOf(first, last, skip) : { start: -1, end: -1 };
}

function wordsOf({ words }: TextView, start: number, end: number): { first: number; last: number } {
  const { starts, ends } = words.folded;
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[words.to[middle]! - 1]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < words.count && starts[words.from[last + 1]!]! < end) last++;
  return { first: low, last };
}

function spanOf(view: TextView, { name }: Detector, finding: Finding, start: number, end: number): BaseSpan {
  const evidence: readonly Evidence[] = finding.evidence ?? [{ rule: name, detail: `found by ${name}` }];
  const { type, confidence = OWN_CONFIDENCE, fields } = finding;
  return { type, start, end, text: view.text.slice(start, end), confidence, evidence, ...fields };
}
