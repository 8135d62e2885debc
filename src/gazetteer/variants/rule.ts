/**
 * One rule of Arabic spelling that makes a second written form of a name. Names come folded by the `standard` profile: hamza
 * seats, alef maksura and teh marbuta are gone already.
 */
export interface VariantRule {
  /** Stable name: it becomes evidence on the span. */
  readonly rule: string;
  /** What the rule says, and why. */
  readonly doc: string;
  /** Types of gazetteers that it holds for (default: all). */
  readonly types?: readonly string[];
  /** Types of gazetteers in whose names the rule's words do not occur. */
  readonly notFor?: readonly string[];
  /** A folded name and, a line each, what the rule makes of it: the row that tests the rule. */
  readonly example: string;
  /** Letters (or spaces) that a name must hold for the rule to say anything: it is not asked about others. */
  readonly letters: string;
  /** Calls `add` with each variant. */
  readonly apply: (name: string, add: (variant: string) => void) => void;
}

/** The letters of a text as a set of 32 bits: a text holds another's letters only if its set does (the reverse is likely). */
export function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
}

/** A rule of words with several spellings: the first spelling that the name holds becomes each of the others. */
export function respell(spellings: readonly string[]): VariantRule["apply"] {
  return (name, add) => {
    for (const here of spellings) {
      const at = name.indexOf(here);
      if (at < 0) continue;
      for (const other of spellings) if (other !== here) add(name.slice(0, at) + other + name.slice(at + here.length));
      return;
    }
  };
}

/** Where the word that begins at `from` ends. */
export function wordEnd(name: string, from = 0): number {
  const space = name.indexOf(" ", from);
  return space < 0 ? name.length : space;
}

/** Whether `part` stands in the name as a whole word that begins at `at`. */
export function isWordAt(name: string, part: string, at: number): boolean {
  const end = at + part.length;
  return at >= 0 && (at === 0 || name[at - 1] === " ") && (end === name.length || name[end] === " ");
}
