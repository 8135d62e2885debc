export { type ExplorerOptions, toExplorer } from "./to-explorer.js";
