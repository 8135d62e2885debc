import { score } from "../decide/cover.js";
import { CASUALTY_CONFIDENCE, casualtySpan } from "../decide/to-spans.js";
import { findCasualties } from "../detect/casualties/find-casualties.js";
import type { BuiltInDetector } from "../detect/detector.js";
import { casualtiesWords } from "../lexicon/parts/casualties.js";
import { commonWords } from "../lexicon/parts/common.js";
import { datesWords, monthsWords } from "../lexicon/parts/dates.js";
import { numbersWords } from "../lexicon/parts/numbers.js";
import { peopleWords } from "../lexicon/parts/people.js";
import { thingsWords } from "../lexicon/parts/things.js";
import { itemOf } from "../pipeline/item.js";
import type { StagedDetector } from "../pipeline/stages.js";

/**
 * Detects casualties: counted people, with what became of them.
 *
 * @example
 * createTagger({ gazetteers: [], detectors: [casualties()] }).tag("مقتل 3 مدنيين").casualties[0]?.min //=> 3
 */
export function casualties(): BuiltInDetector {
  const detector: StagedDetector = {
    name: "casualties",
    lexicon: [commonWords, numbersWords, peopleWords, thingsWords, monthsWords, datesWords, casualtiesWords],
    stage: () => ({
      casualties: {
        items: (view, held) =>
          findCasualties(view.words, { blocked: held }).map((match) =>
            itemOf(view, match, score(match, CASUALTY_CONFIDENCE), (range) => casualtySpan(view, match, range)),
          ),
      },
    }),
  };
  return detector;
}
