import type { Detector, Finding } from "../detect/detector.js";
import type { WeaponEntry } from "../gazetteer/types.js";
import { actorsWords } from "../lexicon/parts/actors.js";
import { commonWords } from "../lexicon/parts/common.js";
import { weaponsWords } from "../lexicon/parts/weapons.js";
import { weaponMentions } from "../resolve/weapon-mentions.js";
import type { WeaponSpan } from "../span.js";

/** Names of weapons give way to places and actors. */
const WEIGHT = 0.7;

/** Detects weapons: names of weapon gazetteers that are the means of an attack, not kept or banned; munitions with what they belong to. */
export function weapons(): Detector<WeaponSpan> {
  return {
    name: "weapons",
    reads: ["weapon"],
    lexicon: [commonWords, weaponsWords, actorsWords],
    detect: (view) =>
      weaponMentions(view).map(({ name, munition }): Finding<WeaponSpan> => {
        const entry = name.entry as WeaponEntry;
        return {
          type: "weapon",
          first: (munition ?? name).first,
          last: name.last,
          skip: (munition ?? name).skip,
          weight: WEIGHT,
          evidence: [{ rule: "name", detail: `a name of ${entry.id}` }],
          fields: { entity: entry.id, entry, weaponClass: entry.weaponClass ?? null },
        };
      }),
  };
}
