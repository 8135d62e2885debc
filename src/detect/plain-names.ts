import type { ActorEntry, BaseEntry, PlaceEntry, WeaponEntry } from "../gazetteer/types.js";
import type { EntrySpan } from "../span.js";
import type { Detector, Finding } from "./detector.js";
import type { NameAt } from "./text-view.js";

/** What names of the built-in types are worth beside names of one's own types; those of events give way to casualties too. */
const BUILT_IN_WEIGHTS: Readonly<Record<string, number>> = { place: 1, actor: 1, weapon: 0.7, event: 0.7 };
const EVENT = "event";
const CONFIDENCE = 0.9;

/**
 * Tags names as they stand: those of gazetteers whose type no other detector of the tagger reads. Of several entries that share a name,
 * the first stands, the others are its `alternatives`, and the confidence is shared among them.
 *
 * @param read types that other detectors read
 */
export function plainNames(read: ReadonlySet<string>): Detector<EntrySpan> {
  return {
    name: "names",
    keepsNothing: true,
    *detect(view) {
      for (let i = 0; i < view.words.count; i++) {
        const byCandidate = new Map<number, NameAt[]>();
        for (const name of view.namesAt(i)) {
          if (read.has(name.type) || name.needsContext) continue;
          const others = byCandidate.get(name.candidate);
          if (others) others.push(name);
          else byCandidate.set(name.candidate, [name]);
        }
        for (const names of byCandidate.values()) yield findingOf(names);
      }
    },
  };
}

function findingOf(names: readonly NameAt[]): Finding<EntrySpan> {
  const { first, last, skip, type, entry } = names[0]!;
  const alternatives = names.map((name) => ({ entity: name.entry.id, score: 1 / names.length }));
  return {
    type,
    first,
    last,
    skip,
    confidence: CONFIDENCE / names.length,
    evidence: [{ rule: "name", detail: `a name of ${entry.id}` }],
    fields: { entity: entry.id, entry, ...ofType(type, entry), ...(names.length > 1 ? { alternatives } : {}) },
    ...(Object.hasOwn(BUILT_IN_WEIGHTS, type) ? { weight: BUILT_IN_WEIGHTS[type]!, light: type === EVENT } : {}),
  };
}

/** What spans of the built-in types say besides. */
function ofType(type: string, entry: BaseEntry): object {
  switch (type) {
    case "place": {
      const { placeType, location, precision = "exact" } = entry as PlaceEntry;
      return location ? { placeType, lat: location[1], lon: location[0], precision } : { placeType };
    }
    case "actor":
      return { actorType: (entry as ActorEntry).actorType ?? null };
    case "weapon":
      return { weaponClass: (entry as WeaponEntry).weaponClass ?? null };
    default:
      return {};
  }
}
