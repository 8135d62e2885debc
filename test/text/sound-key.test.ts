import { describe, expect, test } from "vitest";
import { latinWords, soundKey } from "../../src/text/sound-key.js";

describe("soundKey", () => {
  test.each([
    ["دوما", ["Duma", "Douma", "Dūmā", "DOUMA"]],
    ["دير الزور", ["Deir ez-Zor", "Dayr az Zawr", "Deir Ezzor", "Dair al-Zour"]],
    ["كفر نبل", ["Kafr Nabl", "Kafr Nobol", "Kafranbel", "Kafr Nabil"]],
    ["خان شيخون", ["Khan Shaykhun", "Khan Sheikhoun"]],
    ["الغوطة", ["Ghouta", "al-Ghuta", "Ghutah"]],
    ["جباتا الخشب", ["Jubata al-Khashab", "Jbata Elkhashab"]],
    ["القرية 4", ["al-Qarya 4", "Qariyeh 4"]],
  ])("%s has the key of its transliterations", (arabic, transliterations) => {
    expect(transliterations.map(soundKey)).toEqual(transliterations.map(() => soundKey(arabic)));
  });

  test.each([
    ["حمص", "Hama"],
    ["دوما", "Darayya"],
    ["الكسوة", "Kesra"],
  ])("%s has not the key of %s", (arabic, other) => {
    expect(soundKey(arabic)).not.toBe(soundKey(other));
  });

  test("is empty for vowels, signs and nothing", () => {
    expect(["", "…", "Aya", "عاي"].map(soundKey)).toEqual(["", "", "", ""]);
  });
});

test("latinWords are small, without marks and apostrophes", () => {
  expect(latinWords("Ma'arrat an-Nuʿmān")).toEqual(["maarrat", "an", "numan"]);
});
