import { optionsOf } from "../arguments.js";
import { normalize } from "../text/fold.js";
import { checkGazetteer, checkGazetteers } from "./check.js";
import { lintDuplicates } from "./lint/duplicates.js";
import { LINT_RULES, type LintFinding, type LintName, type LintRule, type LintView } from "./lint/finding.js";
import { lintLinks, lintLocations } from "./lint/links.js";
import { lintHomonyms, lintNames } from "./lint/names.js";
import { lintOrdinary } from "./lint/ordinary.js";
import { type LintOutlines, lintOutside } from "./lint/outside.js";
import { lintScripts } from "./lint/scripts.js";
import { lintSources } from "./lint/sources.js";
import { lintSwapped } from "./lint/swapped.js";
import { lintValidity } from "./lint/validity.js";
import type { AcceptedFinding, BaseEntry, Gazetteer } from "./types.js";

/** Options of {@link lintGazetteer}. */
export interface LintOptions {
  /** Gazetteers that hold parents and seats of this one's entries. */
  readonly parents?: readonly Gazetteer[] | undefined;
  /** Whether a folded word is an everyday word of the language (default: none is). */
  readonly isEveryday?: ((foldedWord: string) => boolean) | undefined;
  /** Outlines of entries by their ids: points are held against that of their parents (default: none). */
  readonly outlines?: LintOutlines | undefined;
  /** Findings that are known and right as they are, besides those in the gazetteer's own `accept`; they are left out. */
  readonly accept?: readonly AcceptedFinding[] | undefined;
}

const RULES: readonly LintRule[] = [
  lintLinks,
  lintNames,
  lintOrdinary,
  lintHomonyms,
  lintDuplicates,
  lintLocations,
  lintOutside,
  lintSwapped,
  lintScripts,
  lintValidity,
  lintSources,
];

/**
 * Looks a gazetteer over for what its schema can't see: ids and parents, names that nothing can match or that mean two things,
 * points out of place, hidden characters, intervals of validity, sources.
 *
 * @param gazetteer a gazetteer that the schema accepts
 * @param options see {@link LintOptions}
 * @returns findings in the order of the entries; errors are wrong, warnings are likely to be
 * @example
 * const mine = defineGazetteer({ name: "mine", type: "place", entries: [{ id: "m1", name: "تل الورد", placeType: "village", parent: "m2" }] });
 * lintGazetteer(mine).map((finding) => finding.code) //=> ["parent-missing", "location-missing"]
 */
export function lintGazetteer(gazetteer: Gazetteer, options?: LintOptions): LintFinding[] {
  checkGazetteer(gazetteer, "gazetteer");
  const {
    parents = [],
    isEveryday = () => false,
    accept: more = [],
    outlines,
  } = optionsOf(options, "an object { parents, isEveryday, outlines }");
  checkGazetteers(parents, "options.parents");
  const view: LintView = {
    gazetteer,
    names: gazetteer.entries.flatMap(namesOf),
    byId: new Map([...parents, gazetteer].flatMap(({ entries }) => entries.map((e): [string, BaseEntry] => [e.id, e]))),
    isEveryday,
    outlines,
  };
  const findings: LintFinding[] = [];
  for (const rule of RULES) {
    rule(view, (code, entry, path, message) => {
      const { severity, advice } = LINT_RULES[code];
      findings.push({ code, severity, path, id: entry.id, message, advice });
    });
  }
  const place = (path: string): number => Number(/\d+/.exec(path)?.[0] ?? -1);
  const accept = [...(gazetteer.accept ?? []), ...more];
  return withoutAccepted(findings, accept).sort((a, b) => place(a.path) - place(b.path));
}

const ANY = "";

function withoutAccepted(findings: readonly LintFinding[], accept: readonly AcceptedFinding[]): LintFinding[] {
  const accepted = new Set(accept.flatMap(({ code, ids = [ANY] }) => ids.map((id) => `${code} ${id}`)));
  return findings.filter(({ code, id }) => !accepted.has(`${code} ${ANY}`) && !accepted.has(`${code} ${id}`));
}

/** The names of an entry; the canonical one has the entry's own flags. */
function namesOf(entry: BaseEntry, index: number): LintName[] {
  const { name, ambiguity, needsContext } = entry;
  const own = {
    name,
    ...(ambiguity === undefined ? {} : { ambiguity }),
    ...(needsContext === undefined ? {} : { needsContext }),
  };
  const further = (entry.names ?? []).map((item, n): LintName => {
    const record = typeof item === "string" ? { name: item } : item;
    return {
      entry,
      index,
      path: `entries[${index}].names[${n}]`,
      record,
      folded: normalize(record.name),
      canonical: false,
    };
  });
  return [
    { entry, index, path: `entries[${index}].name`, record: own, folded: normalize(name), canonical: true },
    ...further,
  ];
}
