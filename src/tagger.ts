import { createDocument, type Document } from "./document.js";
import { type Explanation, explainRange } from "./explain.js";
import type { Gazetteer } from "./gazetteer/types.js";
import type { Incident } from "./incident.js";
import type { LexedWords } from "./lexicon/lexed-words.js";
import type { CompiledIndex } from "./match/compiled-index.js";
import { movedExplanation, movedIncident, movedSpan, sharedEvidence } from "./moved.js";
import type { Analysis } from "./pipeline/analyse.js";
import { spanOf } from "./pipeline/item.js";
import { type AnyDetector, createPipeline } from "./pipeline/pipeline.js";
import type { IncidentStage } from "./pipeline/stages.js";
import type { ReportDate } from "./report-date.js";
import type { BaseSpan, Span } from "./span.js";
import { readsParts } from "./tagged-parts.js";
import type { DetectedSpan } from "./tagged-span.js";
import {
  checkTarget,
  readTagArguments,
  readTaggerOptions,
  type Settled,
  type TaggerOptions,
  type TagOptions,
} from "./tagger-options.js";
import { PART_UNITS, partsOf } from "./text/parts.js";
import { TextRoom } from "./text/text-room.js";

/** Compiled gazetteers and detectors, ready for any number of texts. */
export interface Tagger<S extends BaseSpan = Span> {
  /**
   * Tags a text; the day of its report may stand in place of the options. Never throws, whatever the text. One of more than 131,072 code
   * units is read in parts, each by itself, cut at blank lines where there are any.
   *
   * @throws YaqutError `ARGUMENT_INVALID` where it is no string, `OPTION_INVALID` where the date is none
   */
  tag(text: string, options?: TagOptions | ReportDate): Document<S>;
  /** Why the stretch `[target.start, target.end)` is tagged as it is, or why it is not. A span is a target too. */
  explain(
    text: string,
    target: { readonly start: number; readonly end: number },
    options?: TagOptions | ReportDate,
  ): Explanation<S>;
  /** The compiled gazetteers, for {@link serializeIndex}. */
  readonly index: CompiledIndex;
  /** The names of its detectors, in their order. */
  readonly detectors: readonly string[];
}

/**
 * Makes a tagger of gazetteers and detectors. Its spans are typed by them, see {@link TaggedSpan}.
 *
 * @throws YaqutError `OPTION_INVALID` for bad options, `GAZETTEER_INVALID` for bad gazetteers
 * @example
 * const clinics = defineGazetteer({ name: "clinics", type: "clinic", entries: [{ id: "c1", name: "مستوصف النور", beds: 12 }] });
 * const { spans } = createTagger({ gazetteers: [clinics], detectors: [dates()] }).tag("استهدفت الغارة مستوصف النور أمس");
 * spans.map((span) => (span.type === "clinic" ? span.entry.beds : span.text)) //=> [12, "أمس"]
 */
export function createTagger<
  const Gazetteers extends readonly Gazetteer[],
  const Detectors extends readonly AnyDetector[] = readonly [],
>(options: TaggerOptions<Gazetteers, Detectors>): Tagger<DetectedSpan<Gazetteers[number], Detectors[number]>> {
  return taggerOf(readTaggerOptions(options));
}

/** A tagger of options that are checked. */
export function taggerOf<S extends BaseSpan>({ minConfidence, ...settled }: Settled): Tagger<S> {
  const pipeline = createPipeline(settled);

  const { incidents } = pipeline;

  const rooms: TextRoom[] = []; // more than one where a detector tags a text while it reads one
  let latest: LexedWords | undefined; // the words of the text that was read last, as long as no other has their room
  const read = (text: string, day: string | undefined): S[] => {
    latest = undefined;
    const room = rooms.pop() ?? new TextRoom();
    const { spans, analysis } = readIn(room, text, day);
    if (pipeline.keepsNothing) {
      rooms.push(room);
      latest = analysis.view.words;
    }
    return spans;
  };
  const readIn = (room: TextRoom, text: string, day: string | undefined): { spans: S[]; analysis: Analysis } => {
    const analysis = pipeline.analyse(text, day, room);
    const spans: BaseSpan[] = [];
    for (const item of analysis.chosen) {
      const span = spanOf(item);
      if (span.confidence >= minConfidence) spans.push(span);
    }
    if (!areInOrder(spans)) spans.sort(compareSpans);
    return { spans: spans as S[], analysis };
  };
  function* spansOfParts(text: string, day: string | undefined): Generator<S[]> {
    const share = sharedEvidence();
    for (const { start, end } of partsOf(text))
      yield read(text.slice(start, end), day).map((span) => movedSpan(span, start, share));
  }
  const spansOf = (text: string, day: string | undefined): S[] => {
    if (text.length <= PART_UNITS) return read(text, day);
    const spans: S[] = [];
    for (const part of spansOfParts(text, day)) for (const span of part) spans.push(span);
    return spans;
  };
  const incidentsOf = (
    stage: IncidentStage,
    text: string,
    spans: readonly S[],
    day: string | undefined,
  ): Incident[] => {
    const parts = partsOf(text);
    const words = latest?.folded.source === text ? latest : undefined;
    if (parts.length === 1) return [...stage.read(text, spans, day, words)];
    let next = 0; // the first span of the part
    return parts.flatMap(({ start, end }) => {
      const whole = new Map<BaseSpan, BaseSpan>(); // spans of the part to those of the text
      for (; next < spans.length && spans[next]!.start < end; next++)
        whole.set(movedSpan(spans[next]!, -start), spans[next]!);
      const found = stage.read(text.slice(start, end), [...whole.keys()], day);
      return found.map((each) => movedIncident(each, start, (span) => whole.get(span) as typeof span));
    });
  };
  const tagger: Tagger<S> = {
    index: pipeline.index,
    detectors: settled.detectors.map(({ name }) => name),
    tag(source, given) {
      const { text, date, day } = readTagArguments(source, given);
      return createDocument(text, spansOf(text, day), date, {
        readIncidents: incidents && ((_, spans) => incidentsOf(incidents, text, spans, day)),
        gazetteers: pipeline.index.gazetteers,
      });
    },
    explain(source, target, given) {
      const { text, day } = readTagArguments(source, given);
      checkTarget(target, text);
      const parts = partsOf(text);
      const { start, end } = parts.find((part) => target.start < part.end) ?? parts.at(-1)!;
      const part = text.slice(start, end);
      const { spans, analysis } = readIn(new TextRoom(), part, day);
      const last = Math.min(target.end, end); // what reaches into the next part is explained as far as this one goes
      const explanation = explainRange(
        analysis,
        spans,
        target.start - start,
        last - start,
        incidents?.explain(part, spans, day),
      );
      return movedExplanation(explanation, start);
    },
  };
  readsParts(tagger, (source, given) => {
    const { text, day } = readTagArguments(source, given);
    return spansOfParts(text, day);
  });
  return tagger;
}

function areInOrder(spans: readonly BaseSpan[]): boolean {
  for (let i = 1; i < spans.length; i++) if (compareSpans(spans[i - 1]!, spans[i]!) > 0) return false;
  return true;
}

/** By their starts, of one start the longest first. */
function compareSpans(a: BaseSpan, b: BaseSpan): number {
  return a.start - b.start || b.end - a.end;
}
