/** The most code units of a shown value; a longer one is cut, and an ellipsis says so. */
const SHOWN_MAX = 80;
const KEPT = 77;

/**
 * Shows a received value in an error message: short, quoted, on one line, much as JSON has it. Takes any value, and a bounded
 * number of steps: what is long, deep or circular is cut off; nothing of the value is called but the getters of its fields.
 */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = written(value, SHOWN_MAX + 1);
  if (text.length <= SHOWN_MAX) return text;
  return `${isHighSurrogate(text.charCodeAt(KEPT - 1)) ? text.slice(0, KEPT - 1) : text.slice(0, KEPT)}…`;
}

/** At least the first `room` code units of a value, all of it where it is shorter. Each level of depth takes one of them. */
function written(value: unknown, room: number): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > room ? value.slice(0, Math.max(0, room)) : value);
    case "bigint":
      return `${value}n`;
    case "function":
      return "a function";
    case "object":
      try {
        return value === null ? "null" : value instanceof Date ? writtenDate(value) : writtenObject(value, room);
      } catch {
        return "an object that cannot be read"; // a getter or a proxy threw
      }
    default:
      return String(value);
  }
}

function writtenDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? "an invalid Date" : JSON.stringify(date);
}

function writtenObject(value: object, rest: number): string {
  const room = rest - 1; // of the bracket: what lies deep has no room at last
  let text = "";
  if (room < 0) return "…";
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && text.length <= room; i++)
      text += `${i > 0 ? "," : ""}${written(value[i], room - text.length)}`;
    return `[${text}]`;
  }
  for (const key in value) {
    const item = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    if (item === undefined) continue;
    if (text.length > room) break;
    text += `${text === "" ? "" : ","}${JSON.stringify(key.slice(0, Math.max(0, room)))}:`;
    text += written(item, room - text.length);
  }
  return `{${text}}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
