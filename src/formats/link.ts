import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import { fieldsOf, type MarkedSpan } from "./annotated.js";

/** A span as formats with one field for its value read it. */
export interface LinkedSpan extends MarkedSpan {
  /** Id of an entry. */
  readonly entity?: string | null;
  /** ISO 8601 value of a date. */
  readonly value?: string | null;
  /** Kind of casualties. */
  readonly kind?: string;
  /** Least count of casualties. */
  readonly min?: number;
  /** Greatest count of casualties; `null`: open. */
  readonly max?: number | null;
}

/** Kind, least count, dash, greatest count. More than 15 digits are no count that a number can hold. */
const COUNT = /^([a-z_]+):(\d{1,15})(?:(-)(\d{0,15}))?$/;

/**
 * What a span means, in one string: the entity's id; of a date its ISO 8601 value; of a casualty `killed:3`, `killed:3-5` or,
 * where the count is open, `killed:3-`. `undefined` where it is not known.
 *
 * @example
 * tag("قصف على مدينة دوما").spans.map((span) => linkOf(span)) //=> ["C2338"]
 */
export function linkOf(span: MarkedSpan): string | undefined {
  if (typeof span !== "object" || span === null)
    throw wrongArgument({ at: "span", expected: "a span", received: show(span) });
  const { entity, value, kind, min, max } = fieldsOf(span);
  if (span.type === "date") return value ?? undefined;
  if (span.type === "casualty" && kind !== undefined && min !== undefined)
    return `${kind}:${min}${max === min ? "" : `-${max ?? ""}`}`;
  return entity ?? undefined;
}

/** A span with the fields that its link stands for: the reverse of {@link linkOf}. */
export function withLink(span: MarkedSpan, link: string | undefined): LinkedSpan {
  const { type, start, end, text } = span;
  const bare = { type, start, end, text };
  if (type === "date") return { ...bare, value: link ?? null };
  if (type !== "casualty") return { ...bare, entity: link ?? null };
  const [, kind, min, dash, max] = COUNT.exec(link ?? "") ?? [];
  if (kind === undefined) return bare;
  return { ...bare, kind, min: Number(min), max: dash === undefined ? Number(min) : max === "" ? null : Number(max) };
}
