import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { entryFields, gazetteerSchema, type KnownType } from "../../../src/gazetteer/schema.js";

const KNOWN = Object.keys(entryFields).filter((type): type is KnownType => type !== "base");

/** JSON Schema (draft 7) of gazetteers: the type decides which fields the entries must have. */
export function buildJsonSchema(): JsonSchema {
  const branches = KNOWN.map((type) => ({
    if: { required: ["type"], properties: { type: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { properties: { entries: entriesOf(type) } },
  }));
  return {
    ...convert(""),
    title: "Gazetteer",
    description: "Names of places, actors or anything else, with what is known of each name.",
    allOf: branches,
  };
}

/** JSON Schema reads patterns as Unicode already; only the flag that says so has no place in it. */
function convert(type: string): JsonSchema {
  return toJsonSchema(gazetteerSchema(type), {
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex"
        ? { ...jsonSchema, pattern: (valibotAction as unknown as { readonly requirement: RegExp }).requirement.source }
        : undefined,
  });
}

function entriesOf(type: KnownType): JsonSchema {
  const { properties } = convert(type);
  return properties!.entries as JsonSchema;
}
