import { describe, expect, test } from "vitest";
import {
  bestTotal,
  createTagger,
  dates,
  defineDetector,
  explain,
  patterns,
  standardDetectors,
  syria,
  syriaActors,
  syriaPlaces,
  type Tagger,
  type TextView,
  tag,
} from "../../src/syria.js";

const FIRST = "قصفت قوات النظام مدينة دوما في ريف دمشق أمس، ما أدى إلى مقتل 3 مدنيين";
/** Letters of one unit that are folded to many, and more of them than the text has room for. */
const OTHER = `${"ﷺ ﷲ ".repeat(40)}سقطت قذائف على حي القصاع في دمشق يوم الأحد 4/3/2018 وأصيب خمسة أطفال`;
const GAZETTEERS = [syriaPlaces, syriaActors] as const;

const make = (...own: ReturnType<typeof defineDetector>[]): Tagger =>
  createTagger({
    gazetteers: GAZETTEERS,
    country: syria,
    detectors: [...standardDetectors(), ...own],
  }) as unknown as Tagger;
const alone = (text: string): unknown => make().tag(text).spans;

describe("a tagger that reads a text while it reads another", () => {
  // says that it keeps nothing, and keeps nothing: so the room of a text is that of the next
  test.each([true, false])("finds what it finds else, where its detector keeps nothing: %s", (keepsNothing) => {
    const inner: unknown[] = [];
    let depth = 0;
    const reader = defineDetector({
      name: "reader",
      keepsNothing,
      *detect({ words }) {
        const before = [words.count, ...words.from, ...words.gaps];
        if (depth++ < 3) inner.push(tagger.tag(depth % 2 === 1 ? OTHER : FIRST).spans);
        depth--;
        if (before.join() !== [words.count, ...words.from, ...words.gaps].join())
          yield { type: "moved", start: 0, end: 1 };
      },
    });
    const tagger: Tagger = make(reader);
    for (let i = 0; i < 3; i++) {
      inner.length = 0;
      expect(tagger.tag(FIRST).spans).toEqual(alone(FIRST));
      expect(inner).toEqual([OTHER, FIRST, OTHER].map(alone).reverse());
    }
  });

  test("reads the next one soundly where a detector threw half-way", () => {
    const fails = defineDetector({
      name: "fails",
      keepsNothing: true,
      *detect({ text, words }) {
        yield { type: "first", first: 0, last: 0, weight: 0.01 };
        if (text === OTHER && words.count > 0) throw new Error("half-way");
      },
    });
    const tagger = make(fails);
    for (let i = 0; i < 3; i++) {
      expect(() => tagger.tag(OTHER)).toThrow("half-way");
      const spans: readonly { readonly type: string }[] = tagger.tag(FIRST).spans;
      expect(spans.filter(({ type }) => type !== "first")).toEqual(alone(FIRST));
    }
  });
});

describe("what asks a text long after others were read", () => {
  test("a view that a detector kept is as it was", () => {
    const views: TextView[] = [];
    const keeper = defineDetector({
      name: "keeper",
      detect(view) {
        views.push(view);
        return [];
      },
    });
    const tagger = make(keeper);
    for (const text of [FIRST, OTHER, FIRST, ""]) tagger.tag(text);
    const forms = (text: string): readonly string[] => {
      tagger.tag(text);
      return views.at(-1)!.words.forms;
    };
    expect(views.slice(0, 4).map(({ words }) => words.forms)).toEqual([FIRST, OTHER, FIRST, ""].map(forms));
  });

  test("the items that a policy kept still have their spans", () => {
    const kept: { first: number; toSpan?: unknown }[] = [];
    const tagger = createTagger({
      gazetteers: GAZETTEERS,
      detectors: [dates(), patterns([{ id: "city", match: "مدينة @place", gives: "city" }])],
      overlap: (items) => {
        kept.push(...items);
        return bestTotal(items);
      },
    });
    const { spans } = tagger.tag(FIRST);
    tagger.tag(OTHER);
    type Kept = { first: number; last: number; toSpan: (range: object) => unknown };
    const again = (kept as Kept[]).map(({ first, last, toSpan }) => toSpan({ start: first, end: last + 1 }));
    for (const span of spans) expect(again).toContainEqual(span);
  });

  test("incidents, rows and HTML of a document, and explanations between two texts", () => {
    const document = tag(FIRST);
    const target = document.spans[0]!;
    const explained = explain(FIRST, target);
    for (const text of [OTHER, "", OTHER.repeat(3)]) tag(text);
    expect(explain(FIRST, target)).toEqual(explained);
    const anew = tag(FIRST);
    expect([document.incidents, document.toRows(), document.toHtml()]).toEqual([
      anew.incidents,
      anew.toRows(),
      anew.toHtml(),
    ]);
  });
});
