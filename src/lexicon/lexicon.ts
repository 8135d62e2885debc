import { ALEF } from "../text/code-points.js";
import { hashUnits, joinHash, spread } from "../text/hash.js";
import { formsOf, type LexiconPart } from "./part.js";
import { classCount, type WordClass } from "./word-class.js";

/** What begins with a word in one class: the value of the word alone, and phrases that go on. */
export interface PhraseNode<Value = unknown> {
  readonly value: Value | undefined;
  /** Lexeme that goes on to node; few, so that a scan is fastest. */
  readonly nextLexemes: readonly number[];
  readonly nextNodes: readonly PhraseNode<Value>[];
}

/**
 * All words that a tagger's grammars know, in one table. A lexeme is a folded form, numbered from 1; 0 stands for a word that is
 * not in it.
 */
export interface Lexicon {
  /** The lexeme of the units `[from, to)`, 0 for none. @param hash their hash, see `hashUnits` */
  find(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The lexeme of the units `[from, to)` with the alef of an article before them: `لتنظيم` of `للتنظيم`. */
  findElided(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The lexeme of a folded form, 0 for none. */
  lexemeOf(form: string): number;
  /** Whether a lexeme is in any class, alone or as the first word of a phrase. */
  isKnown(lexeme: number): boolean;
  /** What begins with a lexeme in a class. */
  nodeOf<Value>(lexeme: number, wordClass: WordClass<Value>): PhraseNode<Value> | undefined;
  /** Lexeme to 1 where it is in any of some classes, alone or as the first word of a phrase. */
  membersOf(classes: readonly WordClass<unknown>[]): Uint8Array;
  /** How many lexemes there are. */
  readonly size: number;
}

interface Draft {
  value: unknown;
  readonly nextLexemes: number[];
  readonly nextNodes: Draft[];
}

const BITS = 32;

/**
 * Compiles parts into one lexicon.
 *
 * - of two values of one form in a class, the first stands;
 * - `literals` are forms without a class, so that patterns can compare lexemes.
 */
export function compileLexicon(parts: Iterable<LexiconPart>, literals: Iterable<string> = []): Lexicon {
  const numbers = new Map<string, number>();
  const forms: string[] = [""];
  const drafts: (Draft[] | undefined)[] = [undefined];
  const draftClasses: (number[] | undefined)[] = [undefined];
  const intern = (form: string): number => {
    let number = numbers.get(form);
    if (number === undefined) {
      number = forms.length;
      forms.push(form);
      numbers.set(form, number);
      drafts.push(undefined);
      draftClasses.push(undefined);
    }
    return number;
  };
  const nodeFor = (lexeme: number, bit: number): Draft => {
    drafts[lexeme] ??= [];
    draftClasses[lexeme] ??= [];
    const classes = draftClasses[lexeme]!;
    const at = classes.indexOf(bit);
    if (at >= 0) return drafts[lexeme]![at]!;
    const node: Draft = { value: undefined, nextLexemes: [], nextNodes: [] };
    drafts[lexeme]!.push(node);
    classes.push(bit);
    return node;
  };
  for (const part of parts)
    for (const { wordClass, form, value, inflection } of formsOf(part)) {
      const space = form.indexOf(" ");
      let node = nodeFor(intern(space < 0 ? form : form.slice(0, space)), wordClass.bit);
      if (space >= 0)
        for (const word of form.slice(space + 1).split(" ")) {
          const lexeme = intern(word);
          const at = node.nextLexemes.indexOf(lexeme);
          if (at >= 0) node = node.nextNodes[at]!;
          else {
            const next: Draft = { value: undefined, nextLexemes: [], nextNodes: [] };
            node.nextLexemes.push(lexeme);
            node.nextNodes.push(next);
            node = next;
          }
        }
      node.value ??= wordClass.readValue(value, inflection, form);
    }
  for (const form of literals) intern(form);
  return freeze(forms, drafts, draftClasses);
}

function freeze(
  forms: readonly string[],
  nodes: readonly (readonly PhraseNode[] | undefined)[],
  classes: readonly (readonly number[] | undefined)[],
): Lexicon {
  const width = Math.ceil(classCount() / BITS);
  const bits = new Int32Array(forms.length * width);
  for (const [lexeme, own] of classes.entries())
    for (const bit of own ?? []) bits[lexeme * width + (bit >>> 5)]! |= 1 << (bit & 31);
  const offsets = new Uint32Array(forms.length + 1);
  for (let i = 0; i < forms.length; i++) offsets[i + 1] = offsets[i]! + forms[i]!.length;
  const pool = unitsOf(forms.join(""));
  const mask = slotsFor(forms.length) - 1;
  const slots = new Int32Array(mask + 1);
  for (let lexeme = 1; lexeme < forms.length; lexeme++) {
    let slot = spread(hashUnits(pool, offsets[lexeme]!, offsets[lexeme + 1]!)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = lexeme;
  }
  const equals = (lexeme: number, units: Uint16Array, from: number, to: number): boolean => {
    const offset = offsets[lexeme]!;
    if (offsets[lexeme + 1]! - offset !== to - from) return false;
    for (let i = from; i < to; i++) if (pool[offset + i - from] !== units[i]) return false;
    return true;
  };
  const find = (units: Uint16Array, from: number, to: number, hash: number): number => {
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (equals(slots[slot]!, units, from, to)) return slots[slot]!;
    return 0;
  };
  return {
    size: forms.length - 1,
    find,
    findElided(units, from, to, hash) {
      const whole = joinHash(ALEF, 1, hash);
      for (let slot = spread(whole) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const lexeme = slots[slot]!;
        const offset = offsets[lexeme]!;
        if (offsets[lexeme + 1]! - offset !== to - from + 1 || pool[offset] !== ALEF) continue;
        let at = from;
        while (at < to && pool[offset + 1 + at - from] === units[at]) at++;
        if (at === to) return lexeme;
      }
      return 0;
    },
    lexemeOf(form) {
      const units = unitsOf(form);
      return find(units, 0, units.length, hashUnits(units, 0, units.length));
    },
    isKnown: (lexeme) => nodes[lexeme] !== undefined,
    nodeOf<Value>(lexeme: number, { bit }: WordClass<Value>) {
      // a class that was declared after this lexicon was compiled has no words in it
      if (bit >= width * BITS || (bits[lexeme * width + (bit >>> 5)]! & (1 << (bit & 31))) === 0) return undefined;
      return nodes[lexeme]![classes[lexeme]!.indexOf(bit)] as PhraseNode<Value> | undefined;
    },
    membersOf(wanted) {
      const masks = new Int32Array(width);
      for (const { bit } of wanted) if (bit < width * BITS) masks[bit >>> 5]! |= 1 << (bit & 31);
      const members = new Uint8Array(forms.length);
      for (let part = 0; part < width; part++) {
        const mask = masks[part]!;
        if (mask === 0) continue;
        for (let lexeme = 0; lexeme < forms.length; lexeme++)
          if ((bits[lexeme * width + part]! & mask) !== 0) members[lexeme] = 1;
      }
      return members;
    },
  };
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** A power of two at least twice the number of lexemes: half of the slots stay free. */
function slotsFor(count: number): number {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return slots;
}
