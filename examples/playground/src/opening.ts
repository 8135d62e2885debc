import { byId, element } from "./dom.js";
import { foreignFormat } from "./files/foreign.js";
import { openFile } from "./files/open.js";
import type { Report } from "./files/table.js";
import type { Key } from "./strings/english.js";

/** What becomes of opened files. */
export interface OpeningEvents {
  /** A report is chosen. */
  readonly show: (report: Report) => void;
  readonly failed: (key: Key) => void;
  readonly makePage: (reports: readonly Report[]) => void;
}

const LABEL_LENGTH = 70;

/** Opens files that are chosen or dropped; of several reports the reader chooses one, or all of them as one page. */
export function createOpening({ show, failed, makePage }: OpeningEvents): void {
  const input = byId("file", HTMLInputElement);
  const list = byId("reports", HTMLSelectElement);
  const panel = byId("opened", HTMLElement);
  let reports: readonly Report[] = [];

  const open = async (file: File): Promise<void> => {
    try {
      const bytes = await file.arrayBuffer();
      const foreign = foreignFormat(file.name, bytes);
      if (foreign) return failed(foreign);
      reports = await openFile(file.name, bytes);
    } catch {
      return failed("unread");
    }
    if (reports.length === 0) return failed("noReports");
    panel.hidden = reports.length < 2;
    list.replaceChildren(
      ...reports.map(({ id, date = "", text }, i) =>
        element("option", { value: String(i) }, `${id} ${date} ${text.slice(0, LABEL_LENGTH)}`),
      ),
    );
    show(reports[0]!);
  };
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void open(file);
  });
  list.addEventListener("change", () => show(reports[Number(list.value)]!));
  byId("one-page", HTMLElement).addEventListener("click", () => makePage(reports));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void open(file);
  });
}
