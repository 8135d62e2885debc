import { describe, expect, test } from "vitest";
import { isAmbiguousDay, readDay } from "../../../src/cli/inputs/days.js";

describe("days in the usual forms", () => {
  test.each<[unknown, string | null | undefined]>([
    ["2017-10-31", "2017-10-31"],
    ["2017-10-31T23:30:00+03:00", "2017-10-31"],
    ["2017-10-31 23:30:00", "2017-10-31"],
    ["2017/10/31", "2017-10-31"],
    ["2017.1.5", "2017-01-05"],
    ["31/10/2017", "2017-10-31"],
    ["31.10.2017", "2017-10-31"],
    ["31-10-2017 08:15", "2017-10-31"],
    ["10/31/2017", "2017-10-31"],
    ["3/4/2017", "2017-04-03"],
    ["20171031", "2017-10-31"],
    ["1509408000", "2017-10-31"],
    [1509408000000, "2017-10-31"],
    [1509408000n, "2017-10-31"],
    [new Date("2017-10-31T23:59:00Z"), "2017-10-31"],
    ["31 October 2017", "2017-10-31"],
    ["31st of Oct. 2017", "2017-10-31"],
    ["October 31, 2017", "2017-10-31"],
    ["Tue Oct 31 20:19:24 +0000 2017", "2017-10-31"],
    ["Tue, 31 Oct 2017 20:19:24 GMT", "2017-10-31"],
    ["٣١/١٠/٢٠١٧", "2017-10-31"],
    ["\u200F31/10/2017\u200F", "2017-10-31"],
    ["31 تشرين الأول 2017", "2017-10-31"],
    ["الثلاثاء 31 أكتوبر 2017", "2017-10-31"],
    ["", null],
    ["  ", null],
    [null, null],
    [undefined, null],
    ["31/31/2017", undefined],
    ["2017-02-30", undefined],
    ["43039", undefined],
    ["أمس", undefined],
    ["31 Foo 2017", undefined],
    [{}, undefined],
    [new Date(Number.NaN), undefined],
  ])("%s", (value, day) => {
    expect(readDay(value, "dmy")).toBe(day);
  });

  test("the order of the parts can be said, and is asked for where both could be a month", () => {
    expect(readDay("3/4/2017", "mdy")).toBe("2017-03-04");
    expect(readDay("31/10/2017", "mdy")).toBe("2017-10-31");
    expect(["3/4/2017", "3/3/2017", "31/3/2017", "2017-03-04"].map(isAmbiguousDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
