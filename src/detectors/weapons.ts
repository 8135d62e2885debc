import type { Detector, Finding } from "../detect/detector.js";
import { MAKE_LITERALS } from "../detect/weapons/make-patterns.js";
import { weaponMentions } from "../detect/weapons/mentions.js";
import { actorsWords } from "../lexicon/parts/actors.js";
import { commonWords } from "../lexicon/parts/common.js";
import { nationalitiesWords } from "../lexicon/parts/nationalities.js";
import { numbersWords } from "../lexicon/parts/numbers.js";
import { weaponsWords } from "../lexicon/parts/weapons.js";
import type { WeaponSpan } from "../span.js";

/** Names of weapons give way to places and actors. */
const WEIGHT = 0.7;

/** Detects weapons: names of weapon gazetteers that are the means of an attack, not kept or banned, with the make and kind after their noun. */
export function weapons(): Detector<WeaponSpan> {
  return {
    name: "weapons",
    reads: ["weapon"],
    lexicon: [commonWords, numbersWords, weaponsWords, actorsWords, nationalitiesWords],
    literals: MAKE_LITERALS,
    keepsNothing: true,
    detect: (view) =>
      weaponMentions(view).map(
        ({ entry, pattern, first, last, skip }): Finding<WeaponSpan> => ({
          first,
          last,
          skip,
          type: "weapon",
          weight: WEIGHT,
          evidence: [
            pattern === undefined
              ? { rule: "name", detail: `a name of ${entry.id}` }
              : { rule: "pattern", detail: `pattern ${pattern}` },
          ],
          fields: { entity: entry.id, entry, weaponClass: entry.weaponClass ?? null },
        }),
      ),
  };
}
