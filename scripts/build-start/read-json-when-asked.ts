import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Options } from "tsup";

/** Values of a file that are no longer than this as JSON stand in the code. */
const INLINE_MAX = 1000;

/**
 * JSON files as modules that read them when a long value is first asked for: what a runtime with files imports is then neither read nor
 * parsed at each start. Short values, such as name and version of a gazetteer, stand in the module.
 *
 * @param root the package's folder, seen from the built code
 */
export function readJsonWhenAsked(root: string): NonNullable<Options["esbuildPlugins"]>[number] {
  return {
    name: "read-json-when-asked",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        namespace: "when-asked",
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: "when-asked" }, async ({ path }) => ({
        contents: moduleOf(await readFile(path, "utf8"), root + relative(".", path)),
        resolveDir: ".",
        loader: "ts",
      }));
    },
  };
}

/** @param file its path from the built code */
function moduleOf(text: string, file: string): string {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${file} is no object`);
  const fields = Object.entries(value).map(([name, field]) => {
    const [key, json] = [JSON.stringify(name), JSON.stringify(field)];
    return json.length <= INLINE_MAX ? `${key}: ${json}` : `get ${key}() { return whole()[${key}]; }`;
  });
  return `import { readData } from "./scripts/build-start/read-data.js";
let read: any;
const whole = (): any => read ??= JSON.parse(readData(new URL(${JSON.stringify(file)}, import.meta.url)));
export default { ${fields.join(",\n")} };
`;
}
