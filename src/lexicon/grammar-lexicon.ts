import { compileLexicon, type Lexicon } from "./lexicon.js";
import { actorsWords } from "./parts/actors.js";
import { casualtiesWords } from "./parts/casualties.js";
import { commonWords } from "./parts/common.js";
import { dateContextWords } from "./parts/date-context.js";
import { datesWords, monthsWords } from "./parts/dates.js";
import { groupsWords } from "./parts/groups.js";
import { lookingBackWords } from "./parts/looking-back.js";
import { nationalitiesWords } from "./parts/nationalities.js";
import { numbersWords } from "./parts/numbers.js";
import { peopleWords } from "./parts/people.js";
import { placeWords } from "./parts/place-words.js";
import { placesWords } from "./parts/places.js";
import { thingsWords } from "./parts/things.js";
import { weaponsWords } from "./parts/weapons.js";

let lexicon: Lexicon | undefined;

/** The lexicon of all built-in grammars, compiled when first asked for. */
export function grammarLexicon(): Lexicon {
  lexicon ??= compileLexicon([
    commonWords,
    numbersWords,
    peopleWords,
    thingsWords,
    monthsWords,
    datesWords,
    dateContextWords,
    casualtiesWords,
    placesWords,
    placeWords,
    actorsWords,
    groupsWords,
    nationalitiesWords,
    weaponsWords,
    lookingBackWords,
  ]);
  return lexicon;
}
