import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { YaqutError } from "../errors.js";

/**
 * A package that only some inputs and outputs need, and that is not installed with this one: looked for beside it, then in the
 * current folder.
 *
 * @param name the package, with the entry of it: `read-excel-file/node`
 * @param purpose what it is needed for, for the error
 * @param version which version the error asks for (default: the newest)
 * @throws YaqutError `PACKAGE_MISSING` that says what to install
 */
export async function optionalPackage<Module>(name: string, purpose: string, version?: string): Promise<Module> {
  const wanted = version === undefined ? packageOf(name) : `${packageOf(name)}@${version}`;
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if (!isMissing(error)) throw unusable(wanted, purpose, error);
  }
  let found: string;
  try {
    found = createRequire(join(process.cwd(), "package.json")).resolve(name);
  } catch {
    throw new YaqutError("PACKAGE_MISSING", `${purpose} needs a package that is not installed`, [
      { at: packageOf(name), expected: `npm install ${wanted}`, received: "no such package" },
    ]);
  }
  try {
    return (await import(pathToFileURL(found).href)) as Module;
  } catch (error) {
    throw unusable(wanted, purpose, error);
  }
}

/** The package of an entry: `@duckdb/node-api` as it is, `read-excel-file` of `read-excel-file/node`. */
function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}

function unusable(wanted: string, purpose: string, error: unknown): YaqutError {
  const received = error instanceof Error ? error.message : String(error);
  return new YaqutError("PACKAGE_MISSING", `${purpose} needs a package that can't be loaded`, [
    { at: wanted, expected: `npm install ${wanted}`, received },
  ]);
}
