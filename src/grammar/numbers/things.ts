import { THING, thingsWords } from "../../lexicon/parts/things.js";
import { lazy, tableOf } from "./phrase-table.js";

export const things: () => { readonly all: ReadonlySet<string>; readonly measured: ReadonlySet<string> } = lazy(() => {
  const entries = [...tableOf(thingsWords, THING)].filter(([, { skip, node }]) => skip === 0 && node.value);
  return {
    all: new Set(entries.map(([form]) => form)),
    measured: new Set(entries.filter(([, { node }]) => node.value?.measured).map(([form]) => form)),
  };
});
