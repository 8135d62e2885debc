/** How an input is read. */
export const INPUT_KINDS = ["jsonl", "json", "text", "csv", "tsv", "xlsx", "parquet", "html"] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** The standard input, as it is named among files. */
export const STDIN = "-";

const OF_EXTENSION: Readonly<Record<string, InputKind>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  xlsx: "xlsx",
  parquet: "parquet",
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
};

const PACKED = /\.(?:gz|gzip|zst|zstd)$/i;

/** The kind that a file's name says, `undefined` where it says none. That of a packed file stands before `.gz`. */
export function kindOfName(path: string): InputKind | undefined {
  const extension = /\.([^./\\]+)$/.exec(path.replace(PACKED, ""))?.[1]?.toLowerCase();
  return extension === undefined ? undefined : OF_EXTENSION[extension];
}

/** The kind that the first characters of the standard input say; tables and pages must be asked for. */
export function kindOfHead(head: string): InputKind {
  return head.startsWith("{") ? "jsonl" : /^\[[{\]]/.test(head) ? "json" : "text";
}
