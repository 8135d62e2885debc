/**
 * How spans look. Inline and physical properties only, colours in hex: what the sanitizers of notebooks let through. Backgrounds
 * are Paul Tol's light scheme, on which the text colour keeps a contrast above 6.9; the kind of underline says the type a second
 * time, for those who see no colours.
 */
export interface TypeStyle {
  readonly background: string;
  /** No two types have the same. */
  readonly underline: `${number}px ${"solid" | "dashed" | "dotted" | "double"}`;
}

const TYPES: ReadonlyMap<string, TypeStyle> = /* @__PURE__ */ new Map<string, TypeStyle>([
  ["place", { background: "#77aadd", underline: "3px solid" }],
  ["actor", { background: "#ee8866", underline: "4px double" }],
  ["date", { background: "#eedd88", underline: "3px dotted" }],
  ["casualty", { background: "#ffaabb", underline: "3px dashed" }],
  ["weapon", { background: "#bbcc33", underline: "1px solid" }],
]);
const OTHER: TypeStyle = { background: "#dddddd", underline: "1px dashed" };

export function styleOf(type: string): TypeStyle {
  return TYPES.get(type) ?? OTHER;
}

const INK = "#1a1a1a";

/** The wrapper; its direction and language are attributes, since styles may be stripped. */
export const WRAPPER_STYLE =
  'line-height:2.2;white-space:pre-wrap;text-align:right;font-family:"Noto Naskh Arabic","Amiri",serif';
/** The label inside a mark. */
export const LABEL_STYLE = "font-size:65%;font-family:sans-serif;font-weight:bold;margin-right:4px";

/** The style of a mark: no padding where an edge is inside a word, or the letters would come apart. */
export function markStyle(type: string, padRight: boolean, padLeft: boolean): string {
  const { background, underline } = styleOf(type);
  const base = `background-color:${background};color:${INK};border-bottom:${underline} ${INK}`;
  return `${base}${padRight ? ";padding-right:3px" : ""}${padLeft ? ";padding-left:3px" : ""}`;
}
