import data from "../../package.json" with { type: "json" };

/** The version of the package. */
export const version: string = (data as { readonly version: string }).version;
