import { type CompiledIndex, POSTING_STRIDE } from "./compiled-index.js";

/** Name number to 1 where all entries that bear the name are of gazetteers of one type. */
export function namesOfTypeAlone(
  { nameCount, postingStarts, postings, gazetteers }: CompiledIndex,
  type: string,
): Uint8Array {
  const table = new Uint8Array(nameCount).fill(1);
  for (let name = 0; name < nameCount; name++)
    for (let p = postingStarts[name]!; p < postingStarts[name + 1]!; p++)
      if (gazetteers[postings[p * POSTING_STRIDE]!]!.type !== type) table[name] = 0;
  return table;
}
