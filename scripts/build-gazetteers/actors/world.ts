import type { ActorEntry, NameRecord } from "../../../src/gazetteer/types.js";
import { parts, readTable } from "../places/rows.js";

const WORLD = new URL("../data/actors-world.tsv", import.meta.url);

/**
 * Bodies that the news of the world name: forces, ministries and parties of other states, international bodies, organisations,
 * agencies, newspapers and channels. In the column `context` stand names that prove nothing alone, in `sure` words that are
 * frequent in the news and nothing else.
 */
export function worldActors(): ActorEntry[] {
  return readTable(WORLD, "\t").map((row): ActorEntry => {
    const names: (string | NameRecord)[] = [
      ...parts(row.names),
      ...parts(row.context).map((name) => ({ name, needsContext: true })),
      ...parts(row.sure).map((name) => ({ name, ambiguity: [] })),
    ];
    return {
      id: row.id!,
      name: row.name!,
      en: row.en!,
      actorType: row.type!,
      side: row.side!,
      ...(row.parent ? { parent: row.parent } : {}),
      ...(row.from ? { from: row.from } : {}),
      ...(row.to ? { to: row.to } : {}),
      names,
      source: "editorial",
    };
  });
}
