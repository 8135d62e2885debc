import { createPipeline, type PipelineOptions } from "../../src/pipeline/pipeline.js";
import type { Find } from "./measure.js";
import type { ScoredSpan } from "./score.js";

/** What is found with everything switched on, kept for each text. */
export interface Cached {
  readonly find: Find;
  /** As `find`, but texts that hold a word of a class are read anew: a text without one is read the same with the class and without it. */
  except(wordClass: string, anew: Find): Find;
}

interface Read {
  readonly spans: readonly ScoredSpan[];
  /** Names of the classes that its words are in. */
  readonly classes: ReadonlySet<string>;
}

/** Reads texts once with all rules. */
export function cached(options: PipelineOptions): Cached {
  const pipeline = createPipeline(options);
  const classes = [
    ...new Set(options.detectors.flatMap(({ lexicon = [] }) => lexicon.flatMap((part) => part.classes))),
  ];
  const known = new Map<string, Read>();
  const read = (text: string, date: string | undefined): Read => {
    const key = `${date} ${text}`;
    let found = known.get(key);
    if (!found) {
      const { chosen, view } = pipeline.analyse(text, date);
      const lexemes = new Set([...view.words.lexemes, ...view.words.wholes]);
      const inText = classes.filter((each) => [...lexemes].some((l) => l > 0 && pipeline.lexicon.nodeOf(l, each)));
      found = { spans: chosen.map((item) => item.toSpan()), classes: new Set(inText.map(({ name }) => name)) };
      known.set(key, found);
    }
    return found;
  };
  return {
    find: (text, date) => read(text, date).spans,
    except: (wordClass, anew) => (text, date) => {
      const { spans, classes: inText } = read(text, date);
      return inText.has(wordClass) ? anew(text, date) : spans;
    },
  };
}
