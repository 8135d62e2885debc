import { compileLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { actorsWords } from "../../src/lexicon/parts/actors.js";
import { casualtiesWords } from "../../src/lexicon/parts/casualties.js";
import { commonWords } from "../../src/lexicon/parts/common.js";
import { dateContextWords } from "../../src/lexicon/parts/date-context.js";
import { datesWords, monthsWords } from "../../src/lexicon/parts/dates.js";
import { groupsWords } from "../../src/lexicon/parts/groups.js";
import { lookingBackWords } from "../../src/lexicon/parts/looking-back.js";
import { nationalitiesWords } from "../../src/lexicon/parts/nationalities.js";
import { numbersWords } from "../../src/lexicon/parts/numbers.js";
import { peopleWords } from "../../src/lexicon/parts/people.js";
import { placesWords } from "../../src/lexicon/parts/places.js";
import { thingsWords } from "../../src/lexicon/parts/things.js";
import { weaponsWords } from "../../src/lexicon/parts/weapons.js";

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
    actorsWords,
    groupsWords,
    nationalitiesWords,
    weaponsWords,
    lookingBackWords,
  ]);
  return lexicon;
}
