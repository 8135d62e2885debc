import { byId, element } from "./dom.js";
import type { Words } from "./language.js";
import { problemsOf, ROW_FIELDS, ROW_KINDS, type Row, type RowField, type RowProblems } from "./rows.js";

/** The form for names of one's own, and the list of those added. */
export interface GazetteerForm {
  show(words: Words): void;
  /** Puts names beside those that are there. */
  add(rows: readonly Row[]): void;
}

export function createGazetteerForm(onChange: (rows: readonly Row[]) => void): GazetteerForm {
  const form = byId("row-form", HTMLFormElement);
  const list = byId("rows", HTMLUListElement);
  let rows: readonly Row[] = [];
  let problems: RowProblems = {};
  let words: Words | undefined;

  const fieldOf = (field: RowField): HTMLInputElement | HTMLSelectElement =>
    form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
  const read = (): Row => ({
    name: fieldOf("name").value,
    kind: fieldOf("kind").value,
    lat: fieldOf("lat").value,
    lon: fieldOf("lon").value,
  });

  const showProblems = (): void => {
    for (const field of ROW_FIELDS) {
      const problem = problems[field];
      fieldOf(field).setAttribute("aria-invalid", String(problem !== undefined));
      const place = document.getElementById(`${field}-error`);
      if (place) place.textContent = problem && words ? words.problem(field, problem) : "";
    }
  };
  const change = (to: readonly Row[]): void => {
    rows = to;
    showRows();
    onChange(rows);
  };
  const showRows = (): void => {
    if (!words) return;
    const { term, say } = words;
    list.replaceChildren(
      ...rows.map((row) => {
        const [type = "", kind = type] = row.kind.split(":");
        const remove = element(
          "button",
          { type: "button", class: "quiet", "aria-label": `${say("remove")}: ${row.name}` },
          "×",
        );
        remove.addEventListener("click", () => {
          change(rows.filter((other) => other !== row));
          fieldOf("name").focus();
        });
        return element("li", {}, element("bdi", { lang: "ar" }, row.name), element("small", {}, term(kind)), remove);
      }),
    );
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const row = read();
    problems = problemsOf(row);
    showProblems();
    const bad = ROW_FIELDS.find((field) => problems[field] !== undefined);
    if (bad !== undefined) return fieldOf(bad).focus();
    change([...rows, row]);
    for (const field of ["name", "lat", "lon"] as const) fieldOf(field).value = "";
    fieldOf("name").focus();
  });

  return {
    add(more) {
      const known = new Set(rows.map((row) => JSON.stringify(row)));
      change([...rows, ...more.filter((row) => !known.has(JSON.stringify(row)))]);
    },
    show(newWords) {
      words = newWords;
      const { term } = words;
      const chosen = fieldOf("kind").value;
      const groups = Object.entries(ROW_KINDS).map(([type, kinds]) =>
        element(
          "optgroup",
          { label: term(type) },
          ...kinds.map((kind) => element("option", { value: `${type}:${kind}` }, term(kind))),
        ),
      );
      fieldOf("kind").replaceChildren(...groups);
      if (chosen !== "") fieldOf("kind").value = chosen;
      else fieldOf("kind").value = "place:village";
      showRows();
      showProblems();
    },
  };
}
