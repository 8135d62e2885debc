import { expect, test } from "vitest";
import { tag } from "../../src/syria.js";

const weaponsIn = (text: string): string[] => tag(text).weapons.map((weapon) => weapon.text);
const SHOWN = "جرى في ساحة المدينة عرض عسكري كبير حضره قادة الجيش";

test.each([" ", "\n", "\r\n"])("what is shown is used against nobody, where prose is wrapped too: %j", (gap) => {
  expect(weaponsIn(`${SHOWN}${gap}وشاركت فيه دبابات وصواريخ موجهة`)).toEqual([]);
});

test.each([`${SHOWN}.\n`, `${SHOWN}\n\n`, "عرض عسكري\n"])(
  "another sentence, and what stands under a heading: %j",
  (before) => {
    expect(weaponsIn(`${before}قصفت الدبابات الأحياء السكنية`)).toEqual(["الدبابات"]);
  },
);
