import { acceptFeatures, rankFeatures } from "../../src/decide/places/feature-rows.js";
import type { WordClass } from "../../src/lexicon/word-class.js";
import { createNameBook } from "../../src/match/name-book.js";
import type { Analysis } from "../../src/pipeline/analyse.js";
import { spanOf } from "../../src/pipeline/item.js";
import { createPipeline, type PipelineOptions } from "../../src/pipeline/pipeline.js";
import type { Find } from "./measure.js";
import type { ScoredSpan } from "./score.js";
import { type Told, withoutMentions } from "./stages.js";

/** What is found with everything switched on, kept for each text. */
export interface Cached {
  readonly find: Find;
  /** As `find`, but texts in which a switch can change something are read anew. @param touches see `Switch` */
  except(touches: (text: Traces) => boolean, anew: Find): Find;
}

/** What the rules left behind in a text: one that left nothing changes nothing when it is left out. */
export interface Traces {
  /** Names of the classes that its words are in. */
  readonly classes: ReadonlySet<string>;
  /** Names of the features that any of its places has. */
  readonly accept: ReadonlySet<string>;
  readonly rank: ReadonlySet<string>;
  /** Spelling rules by which names were found. */
  readonly spellings: ReadonlySet<string>;
  /** Mentions of every detector, chosen or not. */
  readonly mentions: readonly Told[];
}

interface Read {
  readonly spans: readonly ScoredSpan[];
  readonly traces: Traces;
}

/** Reads texts once with all rules. */
export function cached(options: PipelineOptions): Cached {
  let mentions: Told[] = [];
  const isLeftOut = (mention: Told): boolean => {
    mentions.push({ ...(mention.how && { how: mention.how }), evidence: mention.evidence ?? [] });
    return false;
  };
  const watched = options.detectors.map((detector) => withoutMentions(detector, isLeftOut));
  const pipeline = createPipeline({ ...options, detectors: watched });
  const tracesOf = traceReader(options, pipeline.lexicon, pipeline.index);
  const known = new Map<string, Read>();
  const read = (text: string, date: string | undefined): Read => {
    const key = `${date} ${text}`;
    let found = known.get(key);
    if (!found) {
      mentions = [];
      const analysis = pipeline.analyse(text, date);
      const spans = analysis.chosen.map((item) => spanOf(item));
      found = { spans, traces: { ...tracesOf(analysis), mentions } };
      known.set(key, found);
    }
    return found;
  };
  return {
    find: (text, date) => read(text, date).spans,
    except: (touches, anew) => (text, date) => {
      const { spans, traces } = read(text, date);
      return touches(traces) ? anew(text, date) : spans;
    },
  };
}

type Pipeline = ReturnType<typeof createPipeline>;

function traceReader(
  { detectors }: PipelineOptions,
  lexicon: Pipeline["lexicon"],
  index: Pipeline["index"],
): (analysis: Analysis) => Omit<Traces, "mentions"> {
  // biome-ignore lint/suspicious/noExplicitAny: classes of many values
  const all: readonly WordClass<any>[] = [
    ...new Set(detectors.flatMap(({ lexicon: parts = [] }) => parts.flatMap(({ classes }) => classes))),
  ];
  const names = createNameBook(index);
  return ({ view, places: { places, refused } }) => {
    const lexemes = [...new Set([...view.words.lexemes, ...view.words.wholes])].filter((lexeme) => lexeme > 0);
    const inText = all.filter((each) => lexemes.some((lexeme) => lexicon.nodeOf(lexeme, each)));
    const decided = [...places, ...refused];
    const rules = view.starting.flatMap((found) =>
      found.flatMap(({ name }) => names(name).all.map(({ rule }) => rule)),
    );
    return {
      classes: new Set(inText.map(({ name }) => name)),
      accept: new Set(decided.flatMap((place) => present(acceptFeatures(place)))),
      rank: new Set(decided.flatMap(({ readings }) => readings.flatMap((reading) => present(rankFeatures(reading))))),
      spellings: new Set(rules.map((rule) => index.rules[rule]!)),
    };
  };
}

function present(features: Readonly<Record<string, number | undefined>>): string[] {
  return Object.entries(features).flatMap(([name, value]) => (value ? name : []));
}
