// Tags what is typed, in the page itself: nothing is sent anywhere. Serve it with `npx vite examples/browser`.
// A page for real use tags in a worker, so that typing never waits: see ../playground.

import { toElement } from "yaqut/dom";
import { tag } from "yaqut/syria";

const report = document.querySelector<HTMLTextAreaElement>("#report")!;
const tagged = document.querySelector<HTMLOutputElement>("#tagged")!;

function show(): void {
  tagged.replaceChildren(toElement(tag(report.value), document));
}

report.addEventListener("input", show);
show();
