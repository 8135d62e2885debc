/**
 * Learns the weights of `src/decide/places/weights.ts`, `actor-weights.ts` and `src/decide/incidents/attach-weights.ts` from the development sets
 * and writes them there: `npx tsx scripts/train-weights.ts --eval ../shared/eval`; with `--part places`, `actors` or `incidents` those alone.
 *
 * Acceptance is logistic regression, ranking a softmax regression; all are held to `prior-weights.json`, `prior-actor-weights.json` and `prior-incident-weights.json` (a Gaussian prior), so
 * that a feature which the data say little about keeps its value, and no weight rests on a single text. The prior was set by
 * hand; the same data give the same weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { furtherGazetteers } from "../src/cli/further-gazetteers.js";
import { createCountry } from "../src/countries/country.js";
import type { DecidedPlace } from "../src/decide/places/decided-place.js";
import { acceptFeatures, featureOf, RANK, rankFeatures } from "../src/decide/places/feature-rows.js";
import { createPlaceBook, distanceKm } from "../src/decide/places/place-book.js";
import { WEIGHTS, type Weights } from "../src/decide/places/weights.js";
import type { Gazetteer, PlaceEntry } from "../src/gazetteer/types.js";
import { compileIndex } from "../src/match/index.js";
import { createPipeline, type Pipeline } from "../src/pipeline/pipeline.js";
import { everydayWords, standardDetectors, syria, syriaGazetteers } from "../src/syria.js";
import { sourceBounds } from "../src/text/bounds.js";
import type { Words } from "../src/text/words.js";
import { framedNames, ORDINARY } from "./place-frames.js";
import { learnActors } from "./train-weights/actors.js";
import { learnIncidents } from "./train-weights/incidents.js";
import { learnAcceptance, type Row } from "./train-weights/learn.js";
import { type Choice, learnRanking } from "./train-weights/ranking.js";

const { values } = parseArgs({
  options: { eval: { type: "string", default: "../shared/eval" }, part: { type: "string", default: "all" } },
});
const ATTEMPTS = 3;
const NEGATIVE_SHARE = 1;
const TITLE_SHARE = 0.5;
const REACH_KM = 5;
/** What a sentence in which ordinary words are no places weighs. */
const ORDINARY_SHARE = 0.7;
/** Sentences say less of what a name means than of its being a place. */
const FRAME_RANK_SHARE = 0.2;
/** Weights that stand as set by hand: whether a head means the unit or its town is a matter of the guide, and the sets differ. */
const FIXED: ReadonlySet<string> = new Set(["asUnit"]);
const FRAME_DATE = "2015-09-20";
/** Run from the root of the project. */
const WEIGHTS_FILE = "src/decide/places/weights.ts";
const PRIOR: Weights = JSON.parse(readFileSync("scripts/prior-weights.json", "utf8"));

/** What the command tags with. */
const gazetteers: readonly Gazetteer[] = [
  ...syriaGazetteers,
  ...(await furtherGazetteers()).filter(({ type }) => type !== "event"),
];
const index = compileIndex(gazetteers);
const placeBook = createPlaceBook(gazetteers, createCountry(syria));

function pipelineWith(weights: Weights): Pipeline {
  const options = { gazetteers, country: syria, index, everydayWords: everydayWords.words };
  return createPipeline({ ...options, detectors: standardDetectors(), weights });
}

const placeEntries = gazetteers.flatMap((gazetteer) =>
  gazetteer.type === "place"
    ? (gazetteer.entries as readonly PlaceEntry[]).filter(({ id }) => placeBook.byId(id)!.domestic)
    : [],
);

type Decide = (text: string, date: string | undefined) => { places: readonly DecidedPlace[]; words: Words };

function decideWith(weights: Weights): Decide {
  const pipeline = pipelineWith(weights);
  return (text, date) => {
    const { places, view } = pipeline.analyse(text, date);
    return { places: [...places.places, ...places.refused], words: view.words };
  };
}

const readLines = (file: string): Record<string, never>[] =>
  readFileSync(join(values.eval, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const readList = (file: string): Record<string, never>[] => JSON.parse(readFileSync(join(values.eval, file), "utf8"));

/** Sets of texts; of those that are not used whole, every third text is held back: no rule and no weight has seen it. */
const SETS: readonly (readonly [file: string, isWhole: boolean])[] = [
  ["gold/dev.json", true],
  ["gold/deir-ez-zor-2017-10-31.json", true],
  ["gold/dev-2.json", false],
  ["gold/press.json", false],
];
const isHeldBack = (at: number): boolean => at % 3 === 2;

interface Gold {
  start: number;
  end: number;
  type: string;
  entity: string | null;
  alt?: string;
}

function collect(weights: Weights): { rows: Row[]; choices: Choice[] } {
  const rows: Row[] = [];
  const choices: Choice[] = [];
  const decide = decideWith(weights);
  const choose = (
    place: DecidedPlace,
    isRight: (r: DecidedPlace["readings"][number]) => boolean,
    weight: number,
  ): void => {
    const right = place.readings.flatMap((r, i) => (isRight(r) ? [i] : []));
    if (right.length > 0 && right.length < place.readings.length)
      choices.push({ options: place.readings.map(rankFeatures), right, weight });
  };
  for (const [file, isWhole] of SETS) {
    const documents = readList(file) as unknown as { text: string; date?: string; spans: Gold[] }[];
    for (const document of isWhole ? documents : documents.filter((_, at) => !isHeldBack(at))) {
      const { places, words } = decide(document.text, document.date ?? undefined);
      const gold = document.spans.filter((s) => s.type === "place");
      for (const place of places) {
        const { start, end } = sourceBounds(words.folded, place.mention.from, place.mention.to);
        const exact = gold.find((g) => g.start === start && g.end === end);
        const touched = document.spans.some(
          (g) => (g.type === "place" || g.type === "actor") && g.start < end && start < g.end,
        );
        if (!exact && touched) continue;
        rows.push({ features: acceptFeatures(place), label: exact ? 1 : 0, weight: 1 });
        if (exact?.entity) {
          const target = placeBook.byId(exact.entity);
          choose(
            place,
            ({ place: p }) =>
              p.id === exact.entity ||
              p.id === exact.alt ||
              (target !== undefined && target.type === p.type && distanceKm(target, p) <= REACH_KM),
            1,
          );
        }
      }
    }
  }
  for (const { text, id, start, end, share } of framedNames(placeEntries)) {
    const { places, words } = decide(text, FRAME_DATE);
    for (const place of places) {
      const bounds = sourceBounds(words.folded, place.mention.from, place.mention.to);
      if (bounds.start !== start || bounds.end !== end) continue;
      rows.push({ features: acceptFeatures(place), label: 1, weight: share });
      const target = placeBook.byId(id)!;
      choose(place, ({ place: p }) => p.id === id || distanceKm(target, p) <= REACH_KM, share * FRAME_RANK_SHARE);
    }
  }
  for (const text of ORDINARY)
    for (const place of decide(text, FRAME_DATE).places)
      rows.push({ features: acceptFeatures(place), label: 0, weight: ORDINARY_SHARE });
  for (const title of readLines("geocoded/titles-dev.jsonl") as unknown as {
    text: string;
    date?: string;
    lat: number;
    lon: number;
  }[]) {
    for (const place of decide(title.text, title.date).places) {
      const near = ({ place: p }: DecidedPlace["readings"][number]): boolean =>
        p.type !== "governorate" && p.type !== "district" && distanceKm(p, title) <= REACH_KM;
      if (place.readings[0] && near(place.readings[0]))
        rows.push({ features: acceptFeatures(place), label: 1, weight: TITLE_SHARE });
      // A unit that contains the place of the incident is right too, and the coordinates cannot tell.
      if (place.mention.how === "name" && !place.readings.some((r) => featureOf(r, RANK.asUnit) > 0))
        choose(place, near, TITLE_SHARE);
    }
  }
  for (const article of readLines("negative/news-dev.jsonl") as unknown as { text: string }[])
    for (const place of decide(article.text, undefined).places)
      if (place.readings[0]?.place.domestic)
        rows.push({ features: acceptFeatures(place), label: 0, weight: NEGATIVE_SHARE });
  return { rows, choices };
}

const learns = (part: string): boolean => values.part === "all" || values.part === part;
if (learns("places")) learnPlaces();
if (learns("actors")) learnActors(values.eval, (actor) => pipelineWith({ ...WEIGHTS, actor }));
if (learns("incidents")) learnIncidents(values.eval);

function learnPlaces(): void {
  let weights = PRIOR;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { rows, choices } = collect(weights);
    process.stderr.write(
      `${rows.length} mentions, ${rows.filter((r) => r.label).length} right, ${choices.length} choices\n`,
    );
    weights = {
      accept: learnAcceptance(rows, { ...PRIOR.accept }) as Weights["accept"],
      rank: learnRanking(choices, { ...PRIOR.rank }, false, FIXED) as Weights["rank"],
    };
  }
  writeWeights(weights);
}

/** Puts the learned values in place of those that stand in the source. */
function writeWeights({ rank, accept }: Weights): void {
  let source = readFileSync(WEIGHTS_FILE, "utf8");
  for (const [part, vector] of Object.entries({ rank, accept })) {
    const start = source.indexOf(`  ${part}: {`, source.indexOf("export const WEIGHTS"));
    const end = source.indexOf("  },", start);
    const lines = Object.entries(vector).map(([name, value]) => `    ${name}: ${Math.round(value * 100) / 100},\n`);
    source = `${source.slice(0, start)}  ${part}: {\n${lines.join("")}${source.slice(end)}`;
  }
  writeFileSync(WEIGHTS_FILE, source);
}
