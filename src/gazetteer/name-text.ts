import type { NameRecord } from "./types.js";

/** The text of a name, with or without a record of what is known of it. */
export function nameText(name: string | NameRecord): string {
  return typeof name === "string" ? name : name.name;
}
