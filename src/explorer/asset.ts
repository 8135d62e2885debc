import data from "../../dist/explorer/page.json" with { type: "json" };

/** The parts of the page, which `npm run build` makes of `pages/explorer`. */
export interface ExplorerAsset {
  readonly style: string;
  /** What stands in the body before the script writes into it. */
  readonly body: string;
  readonly script: string;
  /** The script's SHA-256 in Base64, for the page's content security policy. */
  readonly hash: string;
  /** The land of the world, as JSON. */
  readonly world: string;
}

export const explorerAsset: ExplorerAsset = data as ExplorerAsset;
