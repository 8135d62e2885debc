import type { Draft } from "./draft.js";

/** Walks up from an id to the country, the nearest first; a circle ends the walk. */
export function ancestry(drafts: Iterable<Draft>): (id: string) => readonly string[] {
  const parents = new Map([...drafts].map((place) => [place.id, place.parent]));
  return (id) => {
    const chain: string[] = [];
    for (let at = parents.get(id); at && !chain.includes(at); at = parents.get(at)) chain.push(at);
    return chain;
  };
}
