import { expect, test } from "vitest";
import type { PlaceSpan } from "../../src/index.js";
import { syriaPlaces, tag } from "../../src/syria.js";

function placeIn(text: string, name: string): PlaceSpan | undefined {
  return tag(text).places.find((place) => place.text === name);
}

function locationOf(id: string): readonly number[] | undefined {
  return syriaPlaces.entries.find((entry) => entry.id === id)?.location;
}

const DARAA = "C5993";

test.each<[rule: string, text: string, name: string]>([
  ["in a town", "قصف على مدرسة الياسمين في مدينة درعا", "مدرسة الياسمين"],
  ["in a quarter without an entry, in a town", "قصف على مدرسة الياسمين في حي السنابل في مدينة درعا", "مدرسة الياسمين"],
  ["listed with another", "قصف على مدرسة الياسمين ومشفى الياسمين في مدينة درعا", "مشفى الياسمين"],
])("a place that no gazetteer has takes the point of what it is said to lie in: %s", (_, text, name) => {
  const place = placeIn(text, name);
  expect(place?.entity).toBeNull();
  expect([place?.lon, place?.lat]).toEqual(locationOf(DARAA));
  expect(place?.precision).toBe("container");
});

test.each(["قرب", "شرقي", "خارج"])("one that is said to lie beside a town has its point roughly: %s", (beside) => {
  const place = placeIn(`قصف على مدرسة الياسمين ${beside} مدينة درعا`, "مدرسة الياسمين");
  expect([place?.lon, place?.lat, place?.precision]).toEqual([...locationOf(DARAA)!, "approximate"]);
});

test.each<[rule: string, text: string, name: string]>([
  ["nothing named", "قصف على مدرسة النور أمس", "مدرسة النور"],
  ["a town in another sentence", "قصف على مدرسة النور أمس. وعاد الهدوء إلى مدينة درعا", "مدرسة النور"],
  ["a town beside it", "قصف على مدينة درعا، مدرسة النور", "مدرسة النور"],
])("else it has no point, whatever its name is made of: %s", (_, text, name) => {
  const place = placeIn(text, name);
  expect(place?.entity).toBeNull();
  expect(place).not.toHaveProperty("lat");
  expect(place).not.toHaveProperty("precision");
});

test.each<[text: string, name: string, precision: string]>([
  ["قصف على مدينة دوما", "دوما", "exact"],
  ["قصف على محافظة إدلب", "إدلب", "seat"],
  ["قصف على ريف حماة الشمالي", "ريف حماة الشمالي", "approximate"],
  ["قتل مدني في حي المشلب بمدينة الرقة", "المشلب", "parent"],
])("a point says how exact it is: %s", (text, name, precision) => {
  expect(placeIn(text, name)?.precision).toBe(precision);
});

test("each place with a point says how exact it is, and no other does", () => {
  const { places } = tag(
    "قصف على مدرسة الياسمين في مدينة درعا، ثم على مخيم السنديان، وعلى بلدات ريف حماة ومطار حماة العسكري وسد الفرات",
  );
  expect(places.length).toBeGreaterThan(4);
  for (const place of places) expect(place.precision !== undefined).toBe(place.lat !== undefined);
});

test.each<[text: string, name: string, entity: string | null]>([
  ["قصف على المنصورة في مدينة جسر الشغور", "جسر الشغور", "C4199"],
  ["يعيش أهالي دوما في مدينة عفرين", "دوما", "C2338"],
  ["قصف على مخبز الزهراء في بلدة أطمة", "مخبز الزهراء", null],
])("what the text says of where it lies decides: %s", (text, name, entity) => {
  expect(placeIn(text, name)?.entity).toBe(entity);
});

test("a quarter is not linked to a namesake far from the town it is said to lie in", () => {
  expect(tag("قصف على حي السنابل في مدينة درعا").places.map(({ entity }) => entity)).toEqual(["C5993"]);
});
