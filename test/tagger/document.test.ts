import { describe, expect, test } from "vitest";
import {
  createDocument,
  createTagger,
  documents,
  standardDetectors,
  syriaPlaces,
  tag,
  toRows,
} from "../../src/syria.js";

const TEXT = "قصفت قوات النظام مدينة دوما، ما أدى إلى مقتل 3 مدنيين";
const fresh = (): ReturnType<typeof tag> => tag(TEXT, "2018-02-20");

describe("a document with its incidents", () => {
  test("keeps them when it is spread", () => {
    const spread = { ...fresh(), id: "r1" };
    expect(Object.keys(spread)).toEqual(["text", "spans", "date", "incidents", "id"]);
    expect(spread.incidents[0]?.type).toBe("shelling");
  });

  test("keeps them in a clone", () => {
    expect(structuredClone(fresh()).incidents).toEqual(fresh().incidents);
  });

  test("has none in JSON, but in that of a spread", () => {
    expect(Object.keys(JSON.parse(JSON.stringify(fresh())))).toEqual(["text", "date", "spans"]);
    expect(JSON.parse(JSON.stringify({ ...fresh() })).incidents[0].type).toBe("shelling");
  });

  test("reads them once, and only when they are asked for", () => {
    let reads = 0;
    const readIncidents = (): [] => {
      reads++;
      return [];
    };
    const document = createDocument(TEXT, [], undefined, { readIncidents });
    expect(reads).toBe(0);
    expect([document.incidents, { ...document }.incidents, structuredClone(document).incidents]).toEqual([[], [], []]);
    expect(reads).toBe(1);
  });

  test("has none where nobody reads them; the views are no fields", () => {
    const document = createTagger({ gazetteers: [syriaPlaces] }).tag(TEXT);
    expect({ ...document }).toEqual({ text: TEXT, spans: document.spans, incidents: [] });
    expect(document).toHaveProperty("places");
  });
});

/** As libraries of reactive state wrap what they are given: all that is read through it is wrapped too. */
function deepProxy<T extends object>(target: T): T {
  return new Proxy(target, {
    get(from, field, receiver) {
      const value: unknown = Reflect.get(from, field, receiver);
      return typeof value === "object" && value !== null ? deepProxy(value) : value;
    },
  });
}

describe("what stands for a document", () => {
  const inheriting = (): ReturnType<typeof tag> => Object.create(fresh());
  const describedAnew = (): ReturnType<typeof tag> => {
    const document = fresh();
    return Object.create(Object.getPrototypeOf(document), Object.getOwnPropertyDescriptors(document));
  };
  test.each([
    ["a proxy", () => new Proxy(fresh(), {})],
    ["a proxy of all that it holds", () => deepProxy(fresh())],
    ["an object that inherits from it", inheriting],
    ["an object of its fields and its prototype", describedAnew],
  ])("%s has its incidents, rows and views", (_, make) => {
    const document = make();
    expect(document.incidents).toEqual(fresh().incidents);
    expect(document.toRows()).toEqual(fresh().toRows());
    expect([document.toHtml(), document.places]).toEqual([fresh().toHtml(), fresh().places]);
    expect(document.incidents[0]).toEqual(document.incidents[0]);
  });

  test("its fields with its prototype alone are a document without an origin", () => {
    const document = fresh();
    const copy = Object.assign(Object.create(Object.getPrototypeOf(document)), document);
    expect(copy.incidents).toEqual(document.incidents);
    expect(copy.toRows()).toHaveLength(document.spans.length);
  });

  test("the field of incidents is empty for an object that is none", () => {
    const { get } = Object.getOwnPropertyDescriptor(fresh(), "incidents")!;
    expect([get!.call({}), get!.call(undefined)]).toEqual([[], []]);
  });
});

describe("the rows of a document", () => {
  test("have the units of the tagger's places", () => {
    const row = fresh()
      .toRows()
      .find(({ type }) => type === "place");
    expect(row).toMatchObject({ id: "1", date: "2018-02-20", entity: "C2338", governorate_pcode: "SY03" });
  });

  test("are those of toRows; with an id where it has one", () => {
    const document = fresh();
    expect(document.toRows()).toEqual(toRows(document, { gazetteers: [syriaPlaces] }));
    expect(toRows({ ...document, id: "r1" })[0]?.id).toBe("r1");
    expect(
      createTagger({ gazetteers: [], detectors: standardDetectors() }).tag("في 3 أيار 2018").toRows()[0],
    ).toMatchObject({
      type: "date",
      value: "2018-05-03",
    });
  });
});

test("a document of a `Date` has the day", () => {
  expect(tag(TEXT, new Date("2018-02-20")).date).toBe("2018-02-20");
  expect(tag(TEXT, { date: new Date("2018-02-20") }).date).toBe("2018-02-20");
  expect(documents(tag(TEXT, new Date("2018-02-20"))).timeline().rows[0]?.from).toBe("2018-02-19");
});
