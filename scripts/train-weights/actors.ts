/**
 * Learns the weights of `src/decide/actors/actor-weights.ts`: whether a mention is an actor. The examples are the development sets, the rows of
 * `test/rows/actors`, and actors of the war in news that are not about it. See `scripts/train-weights.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCountry, isDomestic, roleOf, sideOn } from "../../src/countries/country.js";
import type { DecidedActor } from "../../src/decide/actors/actor-reading.js";
import { ACTOR_FEATURES, type ActorFeature } from "../../src/decide/actors/actor-weights.js";
import type { Pipeline } from "../../src/pipeline/pipeline.js";
import { syria } from "../../src/syria.js";
import { sourceBounds } from "../../src/text/bounds.js";
import { spanRows } from "../../test/rows/read.js";
import { learnAcceptance, probability, type Row, type Vector } from "./learn.js";

export type ActorWeights = Readonly<Record<ActorFeature, number>>;

const ATTEMPTS = 2;
const FOLDS = 3;
const ROW_SHARE = 0.5;
const NEGATIVE_SHARE = 0.25;
/** Run from the root of the project. */
const WEIGHTS_FILE = "src/decide/actors/actor-weights.ts";
const PRIOR: ActorWeights = JSON.parse(readFileSync("scripts/prior-actor-weights.json", "utf8"));
/** Sets of texts; of those that are not used whole, every third text is held back: no rule and no weight has seen it. */
const GOLD: readonly (readonly [file: string, isWhole: boolean])[] = [
  ["gold/dev.json", true],
  ["gold/dev-2.json", false],
  ["gold/press.json", false],
  ["gold/deir-ez-zor-2017-10-31.json", true],
];
/** The fold of the texts that are held back. */
const HELD = 2;

interface Text {
  readonly text: string;
  readonly date?: string | null;
  /** Actors; `whole`: all other mentions of the text are none. */
  readonly actors: readonly { readonly start: number; readonly end: number }[];
  readonly weight: number;
  /** One of its set of texts in `FOLDS` is held back together. */
  readonly fold: number;
  /** Only actors of a side of the war are known to be false here. */
  readonly unrelated?: boolean;
}

/** @param folder of the development sets @param pipelineOf the tagger with some weights of the actors */
export function learnActors(folder: string, pipelineOf: (actor: ActorWeights) => Pipeline): void {
  const texts = [...goldTexts(folder, false), ...rowTexts(), ...newsTexts(folder)];
  let weights = PRIOR;
  let rows: (Row & { readonly fold: number })[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    rows = rowsOf(texts, pipelineOf(weights));
    weights = learnedFrom(rows);
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = rows.filter((row) => row.fold === fold);
    report(`fold ${fold + 1} held back`, held, learnedFrom(rows.filter((row) => row.fold !== fold)));
  }
  report("all, learned from", rows, weights);
  report("all, by the prior", rows, PRIOR);
  report("held back from all", rowsOf(goldTexts(folder, true), pipelineOf(weights)), weights);
  writeWeights(weights);
}

function learnedFrom(rows: readonly Row[]): ActorWeights {
  return learnAcceptance(rows, { ...PRIOR }, true) as unknown as ActorWeights;
}

/** Prints how well the weights tell actors apart: share right, and the mean of the logarithmic loss. */
function report(name: string, rows: readonly Row[], weights: ActorWeights): void {
  let right = 0;
  let loss = 0;
  for (const { features, label } of rows) {
    const p = probability(weights as Vector, features);
    if (p >= 0.5 === (label === 1)) right++;
    loss -= Math.log(Math.max(1e-6, label === 1 ? p : 1 - p));
  }
  const share = ((100 * right) / rows.length).toFixed(1);
  process.stderr.write(
    `actors, ${name}: ${rows.length} mentions, ${share} % right, loss ${(loss / rows.length).toFixed(4)}\n`,
  );
}

function rowsOf(texts: readonly Text[], pipeline: Pipeline): (Row & { readonly fold: number })[] {
  return texts.flatMap((text) => {
    const { actors, view } = pipeline.analyse(text.text, text.date ?? undefined);
    return actors.flatMap((actor) => {
      const label = labelOf(actor, text, sourceBounds(view.words.folded, actor.mention.from, actor.mention.to));
      return label === undefined ? [] : [{ features: actor.features, label, weight: text.weight, fold: text.fold }];
    });
  });
}

const country = createCountry(syria);

/** Nothing is learned from a part of an actor: it loses its words to the whole. */
function labelOf(
  { entry }: DecidedActor,
  { actors, unrelated }: Text,
  { start, end }: { start: number; end: number },
): 0 | 1 | undefined {
  if (unrelated) {
    const isFalse = entry && isDomestic(entry, country) && roleOf(country, sideOn(entry, undefined)) === "domestic";
    return isFalse ? 0 : undefined;
  }
  if (actors.some((actor) => actor.start === start && actor.end === end)) return 1;
  return actors.some((actor) => actor.start <= start && end <= actor.end) ? undefined : 0;
}

interface Gold {
  readonly text: string;
  readonly date?: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** @param held those that are held back, or the others */
function goldTexts(folder: string, held: boolean): Text[] {
  return GOLD.flatMap(([file, isWhole]) => {
    const documents: Gold[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return documents.flatMap(({ text, date, spans }, i) => {
      if (held !== (!isWhole && i % FOLDS === HELD)) return [];
      const actors = spans.filter(({ type }) => type === "actor");
      return { text, ...(date ? { date } : {}), actors, weight: 1, fold: i % FOLDS };
    });
  });
}

/** The rows of the tests: texts with every actor in order. */
function rowTexts(): Text[] {
  return spanRows("actors").map(({ text, date, spans }, i) => {
    let from = 0;
    const actors = spans.map((span) => {
      const words = span.slice(span.indexOf(" ") + 1);
      const start = text.indexOf(words, from);
      from = start + words.length;
      return { start, end: from };
    });
    return { text, ...(date ? { date } : {}), actors, weight: ROW_SHARE, fold: i % FOLDS };
  });
}

function newsTexts(folder: string): Text[] {
  const lines = readFileSync(join(folder, "negative/news-dev.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.map((line, i) => {
    const { text } = JSON.parse(line) as { readonly text: string };
    return { text, actors: [], weight: NEGATIVE_SHARE, fold: i % FOLDS, unrelated: true };
  });
}

/** Puts the learned values in place of those that stand in the source. */
function writeWeights(weights: ActorWeights): void {
  const source = readFileSync(WEIGHTS_FILE, "utf8");
  const start = source.indexOf("{\n", source.indexOf("export const ACTOR_WEIGHTS"));
  const lines = ACTOR_FEATURES.map((name) => `  ${name}: ${Math.round(weights[name] * 100) / 100},\n`);
  writeFileSync(WEIGHTS_FILE, `${source.slice(0, start)}{\n${lines.join("")}};\n`);
}
