import type { ExplorerData } from "../../src/explorer/data-types.js";
import { App } from "./app.js";
import { listen, showControls } from "./controls.js";
import { byId } from "./dom.js";
import { addExports } from "./exports.js";
import { PlaceMap } from "./map.js";
import { createModel } from "./model.js";
import { dark } from "./palette.js";
import type { World } from "./projection.js";
import { showChips, showRanks } from "./ranks.js";
import { showResults } from "./results.js";
import type { Language } from "./strings.js";
import { showTimeline } from "./timeline.js";

const read = <T>(id: string): T => JSON.parse(byId(id).textContent!) as T;

const model = createModel(read<ExplorerData>("data"));
const language: Language = model.data.language ?? (navigator.language.startsWith("ar") ? "ar" : "en");
let map: PlaceMap | undefined;
const app = new App(model, language, [
  showControls,
  showChips,
  showTimeline,
  showRanks,
  showResults,
  () => map?.show(),
]);

listen(app);
addExports(app);
const measure = (): void => {
  app.chartWidth = byId("bars").clientWidth;
};
measure();
app.change({});
map = new PlaceMap(app, read<World>("world"));
map.show();

const again = (): void => app.change({});
dark.addEventListener("change", again);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === width) return;
  width = innerWidth;
  measure();
  map?.resize();
  again();
});
/** The search reads folded texts: they are made while nobody waits. */
const fold = (from: number): void => {
  const until = performance.now() + 12;
  let at = from;
  while (at < model.data.reports.length && performance.now() < until) model.searchable(at++);
  if (at < model.data.reports.length) setTimeout(fold, 30, at);
};
setTimeout(fold, 500, 0);
