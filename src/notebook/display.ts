/**
 * The two questions that hosts ask of a value: Deno's Jupyter kernel calls the method under the one symbol for rich output,
 * consoles and tslab the other for text. Both are in the registry of symbols, so that nothing is imported for them.
 */
export const JUPYTER_DISPLAY: unique symbol = Symbol.for("Jupyter.display");
export const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** JSON under a name of its own: JupyterLab prefers plain `application/json` to HTML, and would show a tree of data. */
export const JSON_MIME: string = "application/vnd.yaqut+json";

/** One value in several formats, by MIME type; the host shows the one that it likes best. */
export type MimeBundle = Readonly<Record<string, unknown>>;
