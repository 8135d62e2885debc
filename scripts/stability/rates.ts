import { fold, linkOf, type Span } from "../../src/index.js";
import { TRANSFORMS, type Transform } from "./transforms.js";

/** A text of a corpus. */
export interface Sample {
  readonly text: string;
  readonly date?: string | undefined;
}

/** How many spans of a corpus a change of form makes others, or none. */
export interface Rate {
  readonly transform: Transform;
  readonly spans: number;
  readonly changed: number;
  /** What changed, at most so many: for people. */
  readonly examples: readonly string[];
}

type Tag = (text: string, date: string | undefined) => readonly Span[];

const EXAMPLES_MAX = 60;

/** The rate of every transform over a corpus. Spans are compared by type, letters and meaning, in number. */
export function rates(samples: readonly Sample[], tag: Tag): Rate[] {
  const before = samples.map(({ text, date }) => tag(text, date).map(keyOf));
  return TRANSFORMS.map((transform) => {
    let spans = 0;
    let changed = 0;
    const examples: string[] = [];
    for (const [i, { text, date }] of samples.entries()) {
      const { text: other, from, to } = transform.apply(text);
      const after = tag(other, date).filter(({ start, end }) => start >= from && end <= to);
      const { missing, added } = difference(before[i]!, after.map(keyOf));
      spans += before[i]!.length;
      changed += Math.max(missing.length, added.length);
      for (const key of [...missing.map((key) => `- ${key}`), ...added.map((key) => `+ ${key}`)])
        if (examples.length < EXAMPLES_MAX) examples.push(key);
    }
    return { transform, spans, changed, examples };
  });
}

function keyOf(span: Span): string {
  const letters = fold(span.text).text.replace(/[^\p{L}\p{N}]/gu, "");
  return `${span.type} ${letters} ${linkOf(span) ?? ""}`;
}

function difference(a: readonly string[], b: readonly string[]): { missing: string[]; added: string[] } {
  const left = [...b];
  const missing = a.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, added: left };
}
