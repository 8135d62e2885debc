/**
 * Learns the weights of `src/decide/incidents/attach-weights.ts`: which event word of its sentence a place, weapon, date or toll belongs to. The
 * examples are the development documents and the rows of `test/incidents`. A kind of spans takes what was learned only where that gets more
 * right than the prior of examples that it was not learned from. See `scripts/train-weights.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attachCandidates } from "../../src/decide/incidents/attach.js";
import {
  ATTACH_FEATURES,
  ATTACH_WEIGHTS,
  ATTACHED_KINDS,
  type AttachedKind,
  type AttachWeights,
} from "../../src/decide/incidents/attach-weights.js";
import { decideIncidents } from "../../src/decide/incidents/decide-incidents.js";
import { canCost } from "../../src/decide/incidents/tolls.js";
import { readIncidentText } from "../../src/detect/incidents/reading.js";
import { incidentLexicon } from "../../src/lexicon/incident-lexicon.js";
import { lexWords } from "../../src/lexicon/lexed-words.js";
import { tag } from "../../src/syria.js";
import { sourceBounds } from "../../src/text/bounds.js";
import { TextRoom } from "../../src/text/text-room.js";
import { readWords } from "../../src/text/words.js";
import { readIncidentRows } from "../../test/incidents/read-rows.js";
import { type Choice, learnRanking } from "./ranking.js";

type Weights = Readonly<Record<AttachedKind, AttachWeights>>;

const ROW_SHARE = 0.3;
const ROW_DATE = "2018-02-20";
/** Every third document is held back. */
const FOLDS = 3;
const HELD = 2;
/** Run from the root of the project. */
const WEIGHTS_FILE = "src/decide/incidents/attach-weights.ts";
const PRIOR: Weights = JSON.parse(readFileSync("scripts/prior-incident-weights.json", "utf8"));
const ROLE: Readonly<Record<AttachedKind, string>> = {
  place: "places",
  weapon: "weapons",
  date: "date",
  casualty: "tolls",
};

/** A stretch of a text. */
type Stretch = readonly [start: number, end: number];
/** Whether a stretch is an argument of an incident in a role, and whether one is its event word. */
interface Told {
  readonly has: (role: string, stretch: Stretch) => boolean;
  readonly names: (stretch: Stretch) => boolean;
}
type Choices = Record<AttachedKind, Choice[]>;

/** @param folder of the development sets */
export function learnIncidents(folder: string): void {
  const documents: GoldDocument[] = JSON.parse(readFileSync(join(folder, "incidents/incidents-dev.json"), "utf8"));
  const of = (held: boolean): Choices => {
    const choices = noChoices();
    for (const [i, { text, date, incidents }] of documents.entries())
      if ((i % FOLDS === HELD) === held) collect(choices, text, date ?? undefined, incidents.map(toldBy), 1);
    return choices;
  };
  const training = of(false);
  for (const { text, expected } of readIncidentRows())
    collect(
      training,
      text,
      ROW_DATE,
      expected.map((row) => toldByRow(text, row)),
      ROW_SHARE,
    );
  const held = of(true);
  const chosen = Object.fromEntries(
    ATTACHED_KINDS.map((kind) => {
      const learned = learnedFrom(training[kind], kind);
      const byPrior = rightBy(training[kind], PRIOR[kind]);
      const unseen = rightUnseen(training[kind], kind);
      const all = [training[kind], held[kind]].map(
        (choices) =>
          `${choices.length}: ${rightBy(choices, PRIOR[kind])} by the prior, ${rightBy(choices, learned)} as learned`,
      );
      process.stderr.write(
        `incidents, ${kind}: right of ${all[0]}, ${unseen} by weights that have not seen them; held back, right of ${all[1]}\n`,
      );
      return [kind, unseen > byPrior ? learned : PRIOR[kind]];
    }),
  ) as unknown as Weights;
  writeWeights(chosen);
}

function learnedFrom(choices: readonly Choice[], kind: AttachedKind): AttachWeights {
  return learnRanking(choices, { ...PRIOR[kind] }, true) as unknown as AttachWeights;
}

/** How many choices come out right by weights that were learned from the other two thirds. */
function rightUnseen(choices: readonly Choice[], kind: AttachedKind): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learnedFrom(
      choices.filter((_, i) => i % FOLDS !== fold),
      kind,
    );
    right += rightBy(
      choices.filter((_, i) => i % FOLDS === fold),
      others,
    );
  }
  return right;
}

interface GoldDocument {
  readonly text: string;
  readonly date?: string | null;
  readonly incidents: readonly GoldIncident[];
}
interface GoldIncident {
  readonly trigger: Stretch;
  readonly also: readonly Stretch[];
  readonly places: readonly Stretch[];
  readonly weapons: readonly Stretch[];
  readonly tolls: readonly Stretch[];
  readonly date: Stretch | null;
}

const overlap = ([a, b]: Stretch, [c, d]: Stretch): boolean => a < d && c < b;
const noChoices = (): Choices => ({ place: [], weapon: [], date: [], casualty: [] });

function toldBy(incident: GoldIncident): Told {
  const of = (role: string): readonly Stretch[] =>
    role === "date" ? (incident.date ? [incident.date] : []) : incident[role as "places" | "weapons" | "tolls"];
  return {
    has: (role, stretch) => of(role).some((gold) => overlap(gold, stretch)),
    names: (stretch) => [incident.trigger, ...incident.also].some((gold) => overlap(gold, stretch)),
  };
}

/** What a row of the tests says of an incident, by the words alone. */
function toldByRow(text: string, row: string): Told {
  const [name, ...facts] = row.split(" | ");
  const values = new Map(
    facts.map((fact) => [fact.slice(0, fact.indexOf(" ")), fact.slice(fact.indexOf(" ") + 1).split(" + ")]),
  );
  const words = [name!.slice(name!.indexOf(" ") + 1), ...(values.get("also") ?? [])];
  return {
    has: (role, [start, end]) => values.get(role)?.includes(text.slice(start, end)) ?? false,
    names: ([start, end]) => words.includes(text.slice(start, end)),
  };
}

/** The choices of a text: spans that belong to some of the event words that they may belong to, and not to all. */
function collect(
  choices: Choices,
  text: string,
  date: string | undefined,
  told: readonly Told[],
  weight: number,
): void {
  const { spans } = tag(text, date);
  const words = lexWords(readWords(text), incidentLexicon());
  const { scene } = decideIncidents(readIncidentText({ words, room: new TextRoom() }, text, spans, date));
  const { reading, triggers } = scene;
  for (const [s, { start, end, type }] of spans.entries()) {
    const kind = ATTACHED_KINDS.find((each) => each === type);
    if (!kind || reading.last[s]! < reading.first[s]!) continue;
    const candidates = attachCandidates(scene, s, (t) => kind !== "casualty" || canCost(scene, t, s));
    const right = candidates.flatMap(({ trigger }, i) => {
      const bounds = sourceBounds(reading.words.folded, triggers[trigger]!.from, triggers[trigger]!.to);
      const isRight = told.some((each) => each.has(ROLE[kind], [start, end]) && each.names([bounds.start, bounds.end]));
      return isRight ? [i] : [];
    });
    if (right.length > 0 && right.length < candidates.length)
      choices[kind].push({ options: candidates.map(({ features }) => features), right, weight });
  }
}

function rightBy(choices: readonly Choice[], weights: AttachWeights): number {
  return choices.filter(({ options, right }) => {
    const sums = options.map((option) =>
      ATTACH_FEATURES.reduce((sum, feature) => sum + (option[feature] ?? 0) * weights[feature], 0),
    );
    return right.includes(sums.indexOf(Math.max(...sums)));
  }).length;
}

/** Puts the learned values in place of those that stand in the source. */
function writeWeights(weights: Weights): void {
  let source = readFileSync(WEIGHTS_FILE, "utf8");
  for (const kind of Object.keys(ATTACH_WEIGHTS) as AttachedKind[]) {
    const start = source.indexOf(`  ${kind}: {`, source.indexOf("export const ATTACH_WEIGHTS"));
    const end = source.indexOf("  },", start);
    const lines = ATTACH_FEATURES.map((name) => `    ${name}: ${Math.round(weights[kind][name] * 100) / 100},\n`);
    source = `${source.slice(0, start)}  ${kind}: {\n${lines.join("")}${source.slice(end)}`;
  }
  writeFileSync(WEIGHTS_FILE, source);
}
