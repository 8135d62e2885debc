// A question put to an archive, as cells; `npm run notebooks` writes it as a notebook for each kernel. Not a program of its own.

//%% md
// # Where and when did air strikes rise, and who is named?
//
// A question put to an archive of 360 short reports of half a year, from the texts to a table and a map that can go into a report.
//
// **The reports are made up** by a script of the repository (`scripts/archive`). Their towns and parties exist, what is told of them never
// happened. So the answer is known beforehand: from the end of June on, air strikes on towns of Idlib are more than before.

//%% deno
import { documents, placeMap, syriaGovernorates, tag, toIncidentRows } from "yaqut/syria";
import { readFileSync } from "node:fs";

//%% tslab
import { documents, placeMap, syriaGovernorates, tag, toIncidentRows } from "yaqut/syria";
import { readFileSync } from "fs";
import { display } from "tslab";

//%% md
// ## Read and tag
//
// A report a line, with its day. The day matters: it says what "yesterday" is, and who a name was at the time.

//%%
interface Report {
  id: string;
  date: string;
  text: string;
}
const lines = readFileSync("../data/made-up-archive.jsonl", "utf8").trim().split("\n");
const reports = lines.map((line): Report => JSON.parse(line));
const archive = documents(reports.map(({ id, date, text }) => ({ ...tag(text, date), id })));
`${archive.length} reports, ${archive.items[0].date} to ${archive.items[archive.length - 1].date}`;

//%% md
// ## What is told of at all?
//
// Incidents are counted here, not reports: a report may tell of two, and an incident that two sentences tell of is one.

//%%
archive.counts({ of: "incidents", by: "type" }).rows.map(({ count, en }) => `${count} ${en}`);

//%% md
// ## When?
//
// Of each month, how many incidents of each kind. Air strikes rise from July on; the other kinds do not.

//%%
const months = archive.timeline({ of: "incidents", by: "type", per: "month" });
months.rows.filter(({ key }) => key === "air-strike").map(({ from, count }) => `${from} ${count}`);

//%% deno
months

//%% tslab
display.html(months.toHtml());

//%% md
// More reports would give more of everything. The share of air strikes in all incidents tells whether there is more in it than that.

//%%
const all = archive.timeline({ of: "incidents", per: "month" });
const share = (from: string | null) => {
  const strikes = months.rows.find((row) => row.from === from && row.key === "air-strike")?.count ?? 0;
  const total = all.rows.find((row) => row.from === from)?.count ?? 0;
  return `${from} ${Math.round((100 * strikes) / total)} %`;
};
all.rows.filter(({ from }) => from !== null).map(({ from }) => share(from));

//%% md
// ## Where?
//
// The reports with an air strike, by governorate. The rise is that of Idlib alone.

//%%
const struck = documents(archive.items.filter(({ incidents }) => incidents.some(({ type }) => type === "air-strike")));
const governorates = struck.timeline({ by: "governorate", per: "month", outlines: syriaGovernorates });
governorates.rows.map(({ from, en, count }) => `${from} ${en} ${count}`);

//%% deno
governorates

//%% tslab
display.html(governorates.toHtml());

//%% md
// The towns, before and after. Circles are as large as a town is often named; what is next to one another is told apart by its label.

//%%
const after = struck.items.filter(({ date }) => date !== undefined && date >= "2019-07-01");
const towns = documents(after).counts({ by: "place" });
towns.rows.slice(0, 5).map(({ count, en }) => `${count} ${en}`);

//%% deno
placeMap(after, { outlines: syriaGovernorates })

//%% tslab
display.svg(placeMap(after, { outlines: syriaGovernorates }).toSvg());

//%% md
// ## Who is named?
//
// By whom, as the reports have it. A report that names a party is no proof that it was the party; the sentence is the evidence.

//%%
struck.counts({ by: "actor" }).rows.map(({ count, en }) => `${count} ${en}`);

//%% md
// ## Read what it rests on
//
// A figure is worth what its sentences are worth. Look at some of them, and above all at those that are least sure.

//%%
const rows = toIncidentRows(struck.items).filter(({ type }) => type === "air-strike");
const doubtful = [...rows].sort((a, b) => Number(a.confidence) - Number(b.confidence));
doubtful.slice(0, 3).map(({ document, confidence, by, place }) => `${document} ${confidence} ${by} ${place}`);

//%% deno
documents(struck.items[0])

//%% tslab
display.html(documents(struck.items[0]).toHtml());

//%% md
// ## Take it along
//
// The incidents as a table, with the sentence of each; the counts as a table; the whole archive as one page to look through
// (`await archive.toPage()`).

//%%
const columns = ["document", "day", "type_en", "by", "place", "place_id", "killed_min", "sentence"] as const;
rows.slice(0, 2).map((row) => columns.map((column) => row[column] ?? "").join(" | "));

//%%
governorates.toCsv().split("\r\n").slice(0, 3);
