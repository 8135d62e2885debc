import { DATE_SCORE } from "../decide/cover.js";
import { dateSpan } from "../decide/to-spans.js";
import { findDates } from "../detect/dates/find-dates.js";
import type { BuiltInDetector } from "../detect/detector.js";
import { commonWords } from "../lexicon/parts/common.js";
import { dateContextWords } from "../lexicon/parts/date-context.js";
import { datesWords, monthsWords } from "../lexicon/parts/dates.js";
import { numbersWords } from "../lexicon/parts/numbers.js";
import { peopleWords } from "../lexicon/parts/people.js";
import { thingsWords } from "../lexicon/parts/things.js";
import { itemOf } from "../pipeline/item.js";
import type { StagedDetector } from "../pipeline/stages.js";

/**
 * Detects dates, absolute and relative, with their values.
 *
 * @example
 * createTagger({ gazetteers: [], detectors: [dates()] }).tag("قصف أمس", "2017-10-31").dates[0]?.value //=> "2017-10-30"
 */
export function dates(): BuiltInDetector {
  const detector: StagedDetector = {
    name: "dates",
    lexicon: [commonWords, numbersWords, peopleWords, thingsWords, monthsWords, datesWords, dateContextWords],
    stage: () => ({
      dates: {
        find: ({ words, date }) => findDates(words, { date }),
        items: (view, found) =>
          found.map((date) => itemOf(view, date, DATE_SCORE, (range) => dateSpan(view, date, range))),
      },
    }),
  };
  return detector;
}
