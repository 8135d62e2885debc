import { jsonStringEnd } from "./json-string.js";
import { lineColumns } from "./line-columns.js";

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^\s,:"[\]{}]+/y;
const PATH_STEP = /\[(\d+)\]|([^.[\]]+)/g;

/** Where the values inside a list or an object begin, by index or key. */
type Inside = ReadonlyMap<string | number, number>;

/**
 * Prepares a JSON text: the function says where the value at a path of the schema's form (`entries[12].names[0]`) begins, as
 * `line:column`. A path that leads nowhere gives the last value on its way. Each list and object on the way of any path is read
 * once, so that many paths together take a time that is linear in the text.
 *
 * @param json a text that is JSON
 * @param rooted whether the paths begin with a key of the root; else they begin with `entries`, which is the root itself
 */
export function jsonPlaces(json: string, rooted: boolean): (path: string) => string {
  const lineColumn = lineColumns(json);
  const root = skip(SPACE, json, 0);
  const read = new Map<number, Inside>();
  const insideOf = (at: number): Inside => {
    const known = read.get(at);
    if (known) return known;
    const inside = json[at] === "[" ? itemsOf(json, at) : membersOf(json, at);
    read.set(at, inside);
    return inside;
  };
  return (path) => {
    const steps = [...path.matchAll(PATH_STEP)].map((step) => step[2] ?? Number(step[1]));
    let at = root;
    for (const step of rooted ? steps : steps.slice(1)) {
      const next = insideOf(at).get(step);
      if (next === undefined) break;
      at = next;
    }
    return lineColumn(at);
  };
}

/** Where the values of an object begin: of the last member that bears a key, as `JSON.parse` has it. Nothing for a scalar. */
function membersOf(json: string, object: number): Inside {
  const members = new Map<string | number, number>();
  let at = json[object] === "{" ? skip(SPACE, json, object + 1) : json.length;
  while (json[at] === '"') {
    const end = jsonStringEnd(json, at);
    const value = skip(SPACE, json, skip(SPACE, json, end) + 1);
    members.set(JSON.parse(json.slice(at, end)) as string, value);
    at = nextItem(json, value);
  }
  return members;
}

/** Where the items of a list begin. */
function itemsOf(json: string, list: number): Inside {
  const items = new Map<string | number, number>();
  for (let at = skip(SPACE, json, list + 1); json[at] !== "]"; at = nextItem(json, at)) items.set(items.size, at);
  return items;
}

/** After a value, and the comma that may follow it. */
function nextItem(json: string, value: number): number {
  const end = skip(SPACE, json, endOf(json, value));
  return json[end] === "," ? skip(SPACE, json, end + 1) : end;
}

function endOf(json: string, value: number): number {
  let depth = 0;
  let at = value;
  do {
    const sign = json[at]!;
    if (sign === '"') at = jsonStringEnd(json, at);
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
