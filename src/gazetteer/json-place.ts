import { lineColumns } from "./line-columns.js";

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,:"[\]{}]+/y;
const PATH_STEP = /\[(\d+)\]|([^.[\]]+)/g;

/**
 * Prepares a JSON text: the function says where the value at a path of the schema's form (`entries[12].names[0]`) begins, as
 * `line:column`. A path that leads nowhere gives the last value on its way.
 *
 * @param json a text that is JSON
 * @param list the key of the long list, whose items are found once; `undefined` where the root is the list
 */
export function jsonPlaces(json: string, list: string | undefined): (path: string) => string {
  const lineColumn = lineColumns(json);
  const root = skip(SPACE, json, 0);
  const listPlace = list === undefined ? root : valueAt(json, root, [list]);
  const items = itemsOf(json, listPlace);
  return (path) => {
    const [first, index, ...rest] = [...path.matchAll(PATH_STEP)].map((step) => step[2] ?? Number(step[1]));
    const item = typeof index === "number" ? items[index] : undefined;
    if (item !== undefined) return lineColumn(valueAt(json, item, rest));
    return lineColumn(first === undefined ? root : valueAt(json, root, [first]));
  };
}

function valueAt(json: string, from: number, path: readonly (string | number)[]): number {
  let at = from;
  for (const key of path) {
    const inside = typeof key === "number" ? itemsOf(json, at)[key] : memberOf(json, at, key);
    if (inside === undefined) return at;
    at = inside;
  }
  return at;
}

/** Where the value of a key begins: of the last member that bears it, as `JSON.parse` has it. */
function memberOf(json: string, object: number, key: string): number | undefined {
  let found: number | undefined;
  let at = json[object] === "{" ? skip(SPACE, json, object + 1) : json.length;
  while (json[at] === '"') {
    const end = skip(STRING, json, at);
    const value = skip(SPACE, json, skip(SPACE, json, end) + 1);
    if (JSON.parse(json.slice(at, end)) === key) found = value;
    at = nextItem(json, value);
  }
  return found;
}

/** Where the items of a list begin; none where there is no list. */
function itemsOf(json: string, list: number): number[] {
  const items: number[] = [];
  if (json[list] !== "[") return items;
  for (let at = skip(SPACE, json, list + 1); json[at] !== "]"; at = nextItem(json, at)) items.push(at);
  return items;
}

/** Behind a value, and the comma that may follow it. */
function nextItem(json: string, value: number): number {
  const end = skip(SPACE, json, endOf(json, value));
  return json[end] === "," ? skip(SPACE, json, end + 1) : end;
}

function endOf(json: string, value: number): number {
  let depth = 0;
  let at = value;
  do {
    const sign = json[at]!;
    if (sign === '"') at = skip(STRING, json, at);
    else if ("{[".includes(sign)) [depth, at] = [depth + 1, at + 1];
    else if ("}]".includes(sign)) [depth, at] = [depth - 1, at + 1];
    else if (", \t\n\r:".includes(sign)) at++;
    else at = skip(SCALAR, json, at);
  } while (depth > 0);
  return at;
}

function skip(token: RegExp, json: string, at: number): number {
  token.lastIndex = at;
  return token.test(json) ? token.lastIndex : at;
}
