/**
 * Prints how far the confidence of spans can be trusted: for every type, and each bin of confidence, how many spans were predicted,
 * their mean confidence, and the share of them that are right. Right is a span with the borders of the reference and, where that
 * states one, its entity, value or counts. The last lines give the share right of all spans from a confidence on.
 *
 * @example
 * yaqut tag --format jsonl dev.json > predictions.jsonl
 * npx tsx scripts/reliability.ts dev.json predictions.jsonl
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

interface Labelled {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly entity?: string | null;
  /** Other entities that are right too. */
  readonly alt?: string;
  readonly altEntities?: readonly string[];
  readonly value?: string | null;
  readonly kind?: string;
  readonly min?: number | null;
  readonly max?: number | null;
}
type Predicted = Labelled & { readonly confidence: number };
interface Reference {
  readonly id: string;
  readonly spans: readonly Labelled[];
}
interface Judged {
  readonly type: string;
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
const THRESHOLDS = [0.5, 0.7, 0.8, 0.9, 0.95];

/** Descriptive ids stand for what no list names: only the borders count. */
const isDescriptive = (entity: string): boolean => /^(region|mountain|river|road|facility):/.test(entity);

function sameMeaning(reference: Labelled, span: Labelled): boolean {
  const { type, entity, alt, altEntities = [], value, kind } = reference;
  if (type === "date") return value == null || span.value === value;
  if (type === "casualty") return span.kind === kind && span.min === reference.min && span.max === reference.max;
  return entity == null || isDescriptive(entity) || [entity, alt, ...altEntities].includes(span.entity ?? undefined);
}

function judge(references: readonly Reference[], predictions: ReadonlyMap<string, readonly Predicted[]>): Judged[] {
  return references.flatMap(({ id, spans }) =>
    (predictions.get(id) ?? []).map((span): Judged => {
      const same = spans.find((s) => s.type === span.type && s.start === span.start && s.end === span.end);
      return { type: span.type, confidence: span.confidence, right: same !== undefined && sameMeaning(same, span) };
    }),
  );
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
const rightOf = (spans: readonly Judged[]): string => percent(spans.filter((s) => s.right).length, spans.length);

function printTable(type: string, spans: readonly Judged[]): void {
  console.log(`${type}\n  confidence      spans   mean   right`);
  for (const [i, low] of BINS.slice(0, -1).entries()) {
    const bin = spans.filter((s) => s.confidence >= low && s.confidence < BINS[i + 1]!);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, s) => sum + s.confidence, 0) / bin.length;
    const range = `${low.toFixed(2)} to ${Math.min(1, BINS[i + 1]!).toFixed(2)}`;
    console.log(`  ${range}  ${String(bin.length).padStart(7)}  ${mean.toFixed(3)}  ${rightOf(bin)}`);
  }
  for (const low of THRESHOLDS) {
    const kept = spans.filter((s) => s.confidence >= low);
    console.log(`  from ${low.toFixed(2)}     ${String(kept.length).padStart(7)}         ${rightOf(kept)}`);
  }
}

const [referenceFile, predictionFile] = parseArgs({ allowPositionals: true }).positionals;
if (!referenceFile || !predictionFile) throw new Error("expected REFERENCE.json PREDICTIONS.jsonl");
const references = JSON.parse(readFileSync(referenceFile, "utf8")) as Reference[];
const predictions = new Map(
  readFileSync(predictionFile, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; spans: Predicted[] })
    .map(({ id, spans }) => [id, spans]),
);
const judged = judge(references, predictions);
for (const type of [...new Set(judged.map((s) => s.type))].sort())
  printTable(
    type,
    judged.filter((s) => s.type === type),
  );
printTable("all", judged);
