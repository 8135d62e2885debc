import { expect, test } from "vitest";
import { csvCells } from "../../examples/playground/src/files/table.js";

test.each([
  [
    "commas",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "semicolons, a mark of byte order",
    "\uFEFFa;b\n1,5;2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  ["line ends and quotes in a cell", '"a\n""b""",c', [['a\n"b"', "c"]]],
  [
    "a quote inside a cell without quotes",
    'a"b,c\nd,e',
    [
      ['a"b', "c"],
      ["d", "e"],
    ],
  ],
  [
    "something after a closing quote",
    '"a"b,c\nd,e',
    [
      ['"a"b', "c"],
      ["d", "e"],
    ],
  ],
  ["rows of other lengths, empty rows", "a,b\n\n,\nc", [["a", "b"], ["c"]]],
])("cells: %s", (_, csv, cells) => expect(csvCells(csv)).toEqual(cells));

test("a quote that is left open is told, not cut off", () => {
  expect(() => csvCells('a,b\n"c,d\ne,f')).toThrow(/quote/i);
});
