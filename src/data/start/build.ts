/** What stands in the built code alone; see `tsup.config.ts`. */
declare const YAQUT_BUILD: string | undefined;
declare const YAQUT_ROOT: string | undefined;

/**
 * Names the state of code and data that was built. Files that the build made of another state, and those beside code that was not built,
 * are not read.
 */
export const BUILD: string | undefined = typeof YAQUT_BUILD === "string" ? YAQUT_BUILD : undefined;

/** The package's folder, seen from this code. */
export const ROOT: string = typeof YAQUT_ROOT === "string" ? YAQUT_ROOT : "../../../";
