import type { LintRule } from "./finding.js";

/** Source keys that the gazetteer does not describe; `editorial` needs no description. */
export const lintSources: LintRule = ({ gazetteer, names }, report) => {
  const known = new Set([...Object.keys(gazetteer.sources ?? {}), "editorial"]);
  const unknown = (keys: string): string[] => keys.split(/\s+/).filter((key) => !known.has(key));
  if (gazetteer.sources === undefined) return;
  for (const [index, entry] of gazetteer.entries.entries())
    for (const key of unknown(entry.source ?? "editorial"))
      report(
        "source-unknown",
        entry,
        `entries[${index}].source`,
        `the gazetteer describes no source ${JSON.stringify(key)}`,
      );
  for (const { entry, path, record } of names)
    for (const key of unknown(record.source ?? "editorial"))
      report("source-unknown", entry, path, `the gazetteer describes no source ${JSON.stringify(key)}`);
};
