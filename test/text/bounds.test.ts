import { expect, test } from "vitest";
import { tag } from "../../src/syria.js";

test.each<[name: string, blank: string]>([
  ["nothing", ""],
  ["a space", " "],
  ["a no-break space", "\u00A0"],
  ["a narrow no-break space", "\u202F"],
  ["a right-to-left mark", "\u200F"],
  ["a space and a mark", " \u200F"],
])("the closing quote of a part belongs to the name, after %s", (_, blank) => {
  const name = `مشفى "${blank}أطباء بلا حدود${blank}"`;
  expect(tag(`غارة على ${name} في مدينة إدلب`).places[0]?.text).toBe(name);
});

test("a quote on the next line belongs to what follows", () => {
  const name = 'مشفى "أطباء بلا حدود';
  expect(tag(`غارة على ${name}\n"في مدينة إدلب"`).places[0]?.text).toBe(name);
});
