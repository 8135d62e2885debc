import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NEIGHBOURS } from "../../scripts/build-gazetteers/places/abroad.js";
import { AMBIGUITY_CLASSES, PLACE_TYPES, type PlaceEntry, type PlaceGazetteer } from "../../src/gazetteer/types.js";
import { normalize } from "../../src/text/fold.js";

const text = (file: string): string => readFileSync(new URL(`../../gazetteers/${file}`, import.meta.url), "utf8");
const read = (file: string): PlaceGazetteer => JSON.parse(text(file)) as PlaceGazetteer;

const NEIGHBOUR_FILES = NEIGHBOURS.map((country) => `${country}-places.json`);
const FILES = ["syria-places.json", "countries.json", "foreign-places.json", ...NEIGHBOUR_FILES];
const gazetteers: readonly PlaceGazetteer[] = FILES.map(read);
const syria: PlaceGazetteer = gazetteers[0]!;
const all: readonly PlaceEntry[] = gazetteers.flatMap((gazetteer) => gazetteer.entries);
const byId: ReadonlyMap<string, PlaceEntry> = new Map(all.map((entry) => [entry.id, entry]));
const namesOf = (entry: PlaceEntry): string[] => [
  entry.name,
  ...(entry.names ?? []).map((name) => (typeof name === "string" ? name : name.name)),
];
/** Ids of the entries for which something does not hold. */
const broken = (holds: (entry: PlaceEntry) => boolean, entries: readonly PlaceEntry[] = all): string[] =>
  entries.filter((entry) => !holds(entry)).map(({ id }) => id);

describe("every gazetteer of places", () => {
  test.each(FILES)("%s has a full header, and its entries one a line in the order of their ids", (file) => {
    const { name, type, version, licence, sources, entries } = read(file);
    expect({ name, type, licence }).toEqual({ name: file.replace(".json", ""), type: "place", licence: "CC-BY-4.0" });
    expect(version).toMatch(/^\d{4}\.\d{2}\.\d+$/);
    expect(Object.keys(sources ?? {}).length).toBeGreaterThan(0);
    const lines = text(file)
      .split("\n")
      .filter((line) => line.startsWith('{"id":'));
    expect(lines).toHaveLength(entries.length);
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
  });

  test("ids are unique across the gazetteers", () => {
    expect(byId.size).toBe(all.length);
  });

  test("parents exist, and lead to a country without a circle", () => {
    const top = (entry: PlaceEntry): PlaceEntry => {
      const seen = new Set<string>();
      let at = entry;
      while (at.parent !== undefined && !seen.has(at.id)) {
        seen.add(at.id);
        const parent = byId.get(at.parent);
        if (!parent) throw new Error(`${at.id} has the parent ${at.parent}, which is no entry`);
        at = parent;
      }
      return at;
    };
    const parted = new Set(["sea", "region"]);
    expect(broken((entry) => top(entry).placeType === "country" || parted.has(entry.placeType))).toEqual([]);
  });

  test("kinds and classes are of the fixed lists", () => {
    expect(broken((entry) => PLACE_TYPES.includes(entry.placeType))).toEqual([]);
    const classes = (entry: PlaceEntry): string[] => [
      ...(entry.ambiguity ?? []),
      ...(entry.names ?? []).flatMap((name) => (typeof name === "string" ? [] : (name.ambiguity ?? []))),
    ];
    expect(
      broken((entry) => classes(entry).every((c) => (AMBIGUITY_CLASSES as readonly string[]).includes(c))),
    ).toEqual([]);
  });

  test("sources are declared in the header", () => {
    for (const { entries, sources } of gazetteers) {
      const known = new Set(["editorial", ...Object.keys(sources ?? {})]);
      expect(broken((entry) => (entry.source ?? "").split(" ").every((key) => known.has(key)), entries)).toEqual([]);
    }
  });

  test("names hold letters of the script, no bidi control, no quote, and no second of their kind", () => {
    const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(broken((entry) => namesOf(entry).every((name) => /\p{Script=Arabic}/u.test(name)))).toEqual([]);
    expect(broken((entry) => namesOf(entry).every((name) => !BIDI.test(name) && !/["“”«»_|]/.test(name)))).toEqual([]);
    expect(broken((entry) => namesOf(entry).every((name) => name === name.trim() && !name.includes("  ")))).toEqual([]);
    const distinct = (entry: PlaceEntry): boolean =>
      new Set(namesOf(entry).map((name) => normalize(name))).size === namesOf(entry).length;
    expect(broken(distinct)).toEqual([]);
  });

  test("Latin letters stand only in the numbers of roads and stations", () => {
    const plain = (name: string): boolean =>
      !/\p{Script=Latin}/u.test(name) || /(?:^|\s)[A-Z]\d{1,3}(?:\s|$)/.test(name);
    expect(broken((entry) => namesOf(entry).every(plain))).toEqual([]);
  });
});

describe("the places of Syria", () => {
  const inside = ([lon, lat]: readonly [number, number]): boolean =>
    lon > 35.4 && lon < 42.5 && lat > 32.2 && lat < 37.6;
  const abroad = new Set(["country:LB", "country:IQ", "country:JO", "country:TR"]);

  test("lie in Syria", () => {
    expect(
      broken(({ location, parent }) => !location || inside(location) || abroad.has(parent ?? ""), syria.entries),
    ).toEqual([]);
  });

  test("have a point wherever one is known: settlements, quarters and units all do", () => {
    const must = new Set(["governorate", "district", "subdistrict", "city", "town", "village", "neighbourhood"]);
    expect(broken((entry) => entry.location !== undefined || !must.has(entry.placeType), syria.entries)).toEqual([]);
  });

  test("a unit lies where its seat does", () => {
    const units = syria.entries.filter((entry) => entry.seat !== undefined);
    expect(units.length).toBeGreaterThan(300);
    expect(broken((unit) => String(unit.location) === String(byId.get(unit.seat!)?.location), units)).toEqual([]);
  });

  test("a point that is the parent's equals it", () => {
    const borrowed = syria.entries.filter((entry) => entry.precision === "parent");
    const ofParent = ({ parent, location }: PlaceEntry): boolean => {
      const point = byId.get(parent ?? "")?.location;
      return point !== undefined && Math.abs(point[0] - location![0]) + Math.abs(point[1] - location![1]) < 0.05;
    };
    expect(borrowed.length).toBeGreaterThan(0);
    expect(broken(ofParent, borrowed)).toEqual([]);
  });

  test("a feature at the very point of the settlement that it lies in says that the point is its parent's", () => {
    const settlements = new Map(
      syria.entries.filter(({ id }) => /^(?:C|gn:)/.test(id)).map((entry) => [String(entry.location), entry.id]),
    );
    const claims = (entry: PlaceEntry): boolean =>
      entry.precision === "approximate" && settlements.get(String(entry.location)) === entry.parent;
    expect(broken((entry) => !claims(entry), syria.entries)).toEqual([]);
  });

  test("an English name of a settlement is one name; others are further names", () => {
    const settlements = syria.entries.filter(({ id }) => /^C\d/.test(id));
    expect(broken(({ en }) => en !== undefined && !/ - |\/|_/.test(en), settlements)).toEqual([]);
    expect(byId.get("C1933")).toMatchObject({ name: "مسكنة", en: "Maskana", enNames: ["Onaiza"] });
  });

  test("no entry is a settlement of Israel, and the Golan is Syrian with a note, as the United Nations have it", () => {
    expect(["gn:163684", "gn:167636"].map((id) => byId.has(id))).toEqual([false, false]);
    expect(["gn:170378", "gn:443090", "gn:8311379"].map((id) => byId.get(id)?.parent)).toEqual(Array(3).fill("SY1402"));
    for (const id of ["X-golan", "X-majdal-shams", "X-ghajar", "X-shebaa-farms"])
      expect(byId.get(id)?.note).toMatch(/[Oo]ccupied|United Nations/);
    expect(byId.get("X-tiberias-lake")?.parent).toBe("country:IL");
  });

  test("seats lie in their unit", () => {
    const above = (id: string): string[] => {
      const parent = byId.get(id)?.parent;
      return parent === undefined ? [] : [parent, ...above(parent)];
    };
    const seated = syria.entries.filter((entry) => entry.seat !== undefined);
    expect(seated.length).toBeGreaterThan(300);
    expect(broken((entry) => above(entry.seat!).includes(entry.id), seated)).toEqual([]);
  });

  test("administrative units bear their bare name, and are told apart by id", () => {
    const ids = ["SY09", "SY0901", "SY090100", "C5086"];
    expect(ids.map((id) => namesOf(byId.get(id)!).includes("دير الزور"))).toEqual([true, true, true, true]);
    expect(ids.slice(0, 3).map((id) => byId.get(id)!.seat)).toEqual(["C5086", "C5086", "C5086"]);
  });

  test.each([
    ["C1946", "كوباني"],
    ["C4564", "قامشلو"],
    ["C5929", "الطبقة"],
    ["C2499", "المعضمية"],
    ["C2316", "حمورية"],
    ["C4446", "الشدادي"],
    ["X-euphrates-dam", "سد الطبقة"],
    ["X-t4-airbase", "مطار التيفور"],
    ["N0025", "جوبر"],
  ])("%s is also named %s", (id, name) => {
    expect(namesOf(byId.get(id)!)).toContain(name);
  });

  test.each([
    ["C1202", "everyday", "الباب"],
    ["N0086", "calendar", "تشرين"],
    ["X-deir-ez-zor-ummal", "everyday", "العمال"],
  ])("%s is marked as %s: %s", (_, kind, name) => {
    const marked = syria.entries.filter((entry) => entry.name === name);
    expect(marked.length).toBeGreaterThan(0);
    expect(broken((entry) => entry.ambiguity?.includes(kind as "everyday") ?? false, marked)).toEqual([]);
  });

  test("no capital of a governorate is an everyday word", () => {
    const capitals = syria.entries.filter(
      (entry) => entry.rank !== undefined && entry.rank <= 2 && entry.placeType === "city",
    );
    expect(capitals).toHaveLength(14 - 1);
    expect(broken((entry) => entry.ambiguity === undefined, capitals)).toEqual([]);
  });

  test("what the grammar composes is no entry", () => {
    const own = syria.entries.filter(({ id }) => /^(?:SY|X-)/.test(id));
    expect(
      own.filter((entry) => namesOf(entry).some((name) => /^(?:ريف|أرياف) /.test(name))).map(({ id }) => id),
    ).toEqual(["SY03"]);
  });

  test("facilities are named without their town", () => {
    expect(byId.get("X-manbij-hospital")).toMatchObject({ name: "مشفى منبج الوطني", parent: "C1767" });
    const hospitals = syria.entries.filter((entry) => entry.placeType === "hospital");
    expect(broken((entry) => !namesOf(entry).some((name) => / (?:في|بمدينة) /.test(name)), hospitals)).toEqual([]);
  });
});

describe("the places next door", () => {
  const files = NEIGHBOUR_FILES.map(read);
  const foreign = gazetteers[2]!.entries;
  const countryOf = (entry: PlaceEntry | undefined): string | undefined =>
    entry?.placeType === "country" ? entry.id : entry && countryOf(byId.get(entry.parent ?? ""));

  test.each(NEIGHBOURS.map((country, i) => [country, i] as const))("%s: a file of one country", (_, i) => {
    const countries = new Set(files[i]!.entries.map(countryOf));
    expect(countries.size).toBe(1);
    expect(files[i]!.entries.length).toBeGreaterThan(20);
  });

  test("those of GeoNames have its id and a point of their own", () => {
    const entries = files.flatMap((file) => file.entries).filter(({ ids }) => ids?.geonames);
    expect(entries.length).toBeGreaterThan(400);
    expect(
      broken(({ id, location, precision }) => id.startsWith("foreign:") && !!location && !precision, entries),
    ).toEqual([]);
  });

  test("no place is in two files, under one id or one GeoNames id", () => {
    const ids = [...foreign, ...files.flatMap((file) => file.entries)].flatMap(({ ids }) => ids?.geonames ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("cities abroad lie where GeoNames has them, to a kilometre", () => {
    expect(byId.get("foreign:mosul")).toMatchObject({ location: [43.12, 36.34], ids: { geonames: "99072" } });
    expect(byId.get("foreign:gaziantep")?.precision).toBeUndefined();
    const cities = foreign.filter(({ placeType, id }) => placeType === "city" && id !== "foreign:katzrin");
    expect(cities.filter(({ ids }) => ids?.geonames).length / cities.length).toBeGreaterThan(0.85);
  });

  test.each([
    ["الكوفة", "country:IQ"],
    ["المرج", "country:LY"],
    ["الطيبة", "country:LB"],
    ["الزاوية", "country:LY"],
  ])("%s, a homonym of a place of Syria, has its country", (name, country) => {
    const bearers = all.filter((entry) => namesOf(entry).includes(name));
    expect(bearers.map(countryOf)).toContain(country);
    expect(bearers.map(countryOf)).toContain("country:SY");
  });
});

describe("everyday words", () => {
  const { words } = JSON.parse(text("everyday-words.json")) as { words: Record<string, number> };

  test("are folded, sorted and counted", () => {
    const listed = Object.keys(words);
    expect(listed).toEqual([...listed].sort((a, b) => (a < b ? -1 : 1)));
    expect(listed.filter((word) => normalize(word) !== word)).toEqual([]);
    expect(Math.min(...Object.values(words))).toBeGreaterThanOrEqual(30);
    expect(words[normalize("المدينة")]).toBeGreaterThan(100);
  });
});
