import { score } from "../decide/cover.js";
import { checkFinding, refused } from "../detect/check-finding.js";
import type { Detector, Finding } from "../detect/detector.js";
import type { TextView } from "../detect/text-view.js";
import { show, YaqutError } from "../errors.js";
import type { BaseSpan, Evidence } from "../span.js";
import type { SourceRange } from "../text/bounds.js";
import type { Item } from "./item.js";

/** What a sure mention is worth. */
const SURE = 1;
/** What a detector of one's own finds outweighs any other reading of the same words. */
const OWN_WEIGHT = 1.1;
const OWN_CONFIDENCE = 0.9;

/**
 * What detectors find in a text, as items.
 *
 * @throws YaqutError `DETECTOR_INVALID` for what is no finding, for one outside the text, and where the detector itself throws
 */
export function findingItems(view: TextView, detectors: readonly Detector[]): Item[] {
  const items: Item[] = [];
  for (const detector of detectors) addItems(view, detector, items);
  return items;
}

function addItems(view: TextView, detector: Detector, items: Item[]): void {
  for (const finding of findingsOf(view, detector)) {
    const { start, end } = checkFinding(view, detector.name, finding);
    const words = wordsOf(view, start, end);
    const { weight = OWN_WEIGHT, light = false } = finding;
    items.push({
      first: start,
      last: end - 1,
      score: score({ first: words.first, last: Math.max(words.first, words.last) }, weight),
      words,
      light,
      outweighsDates: weight > SURE,
      actor: undefined,
      toSpan: (range) => foundSpan(view, detector, finding, range),
    });
  }
}

/** All findings of a detector; what it throws has its name. */
function findingsOf(view: TextView, detector: Detector): readonly Finding[] {
  let found: unknown;
  try {
    found = detector.detect(view);
    if (Array.isArray(found)) return found;
    if (isIterable(found)) return [...found];
  } catch (error) {
    if (error instanceof YaqutError) throw error;
    const problem = { at: detector.name, expected: "findings, whatever the text", received: messageOf(error) };
    const wrapped = new YaqutError("DETECTOR_INVALID", `the detector ${show(detector.name)} threw`, [problem]);
    throw Object.assign(wrapped, { cause: error });
  }
  throw refused(detector.name, [
    { at: `${detector.name}.detect`, expected: "a generator, or a list of findings", received: show(found) },
  ]);
}

function isIterable(value: unknown): value is Iterable<Finding> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : show(error);
}

/** The words that a range of the text touches; none between two words: `last` is then before `first`. */
function wordsOf({ words }: TextView, start: number, end: number): { first: number; last: number } {
  const { starts, ends } = words.folded;
  const first = firstWhere(words.count, (i) => ends[words.to[i]! - 1]! > start);
  const last = firstWhere(words.count, (i) => starts[words.from[i]!]! >= end) - 1;
  return { first, last };
}

/** The first of `count` numbers from which on a condition holds; `count` where it never does. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function foundSpan(view: TextView, { name }: Detector, finding: Finding, { start, end }: SourceRange): BaseSpan {
  const evidence: readonly Evidence[] = finding.evidence ?? [{ rule: name, detail: `found by ${name}` }];
  const { type, confidence = OWN_CONFIDENCE, fields } = finding;
  return { type, start, end, text: view.text.slice(start, end), confidence, evidence, ...fields };
}
