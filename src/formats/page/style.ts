import { styleOf } from "../html-style.js";

/** Of each type: tint and line on light paper, tint and line on dark. The kind of line is that of the inline style. */
const TINTS: readonly (readonly [kind: string, tint: string, line: string, darkTint: string, darkLine: string])[] = [
  ["place", "#dbeafa", "#1b5a94", "#17324a", "#8cc4f2"],
  ["actor", "#fbe4d8", "#9c3f17", "#47271b", "#f4a582"],
  ["date", "#f8f0cb", "#6f5900", "#3b3313", "#e8d06c"],
  ["casualty", "#fbdde4", "#9d2340", "#48202b", "#f79bad"],
  ["weapon", "#e7f0c8", "#4d5c0d", "#2f3817", "#c5d56e"],
  ["other", "#e7e6e3", "#4f4b45", "#37352f", "#c9c4ba"],
];

const lightTints = TINTS.map(([kind, tint, line]) => `--${kind}:${tint};--${kind}-line:${line}`).join(";");
const darkTints = TINTS.map(([kind, , , tint, line]) => `--${kind}:${tint};--${kind}-line:${line}`).join(";");
const kinds = TINTS.map(
  ([kind]) => `.t-${kind}{background:var(--${kind});border-bottom:${styleOf(kind).underline} var(--${kind}-line)}`,
).join("\n");

/** The style sheet of a page: light and dark, wide and narrow, screen and paper. Nothing is loaded. */
export const PAGE_STYLE: string = `
:root{color-scheme:light dark;--paper:#fdfcfa;--card:#ffffff;--ink:#1d1b18;--soft:#5a554c;--rule:#dcd6ca;--link:#174e80;--target:#ffe9a8;${lightTints}}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--card:#1d1b18;--ink:#ece8e0;--soft:#b3ac9f;--rule:#3a362f;--link:#9ccbf5;--target:#5a4708;${darkTints}}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif}
header,main,footer{max-width:84rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.55rem;line-height:1.3;margin:0;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
h2 [lang=ar]{color:var(--soft);font-weight:400;margin-left:.6em}
h2 .n{color:var(--soft);font-weight:400}
p{margin:.4rem 0}
.soft,footer{color:var(--soft)}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:1rem 0 0;padding:0}
.legend .s{padding:.1rem .5rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);column-gap:2.5rem}
@media (min-width:66rem){.columns{grid-template-columns:minmax(0,1fr) minmax(0,36rem)}.columns .map{position:sticky;top:0;align-self:start}}
.text{white-space:pre-wrap;overflow-wrap:anywhere;text-align:right;background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.8rem 1.4rem 1.2rem;font:1.22rem/2.25 "Noto Naskh Arabic","Scheherazade New",Amiri,"Traditional Arabic","Geeza Pro",serif}
mark{background:none;color:inherit;scroll-margin:40vh 0}
.s{color:inherit;text-decoration:none;padding-bottom:.05em}
.s.ws{padding-right:.12em}.s.we{padding-left:.12em}
mark:target,mark:target .s{background:var(--target);outline:3px solid var(--ink)}
${kinds}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
figure{margin:0}
figure svg{width:100%;height:auto;display:block;border:1px solid var(--rule);border-radius:.5rem}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.4rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--rule)}
th{color:var(--soft);font-weight:600;font-size:.85rem}
td.name{font:1.1rem/1.6 "Noto Naskh Arabic",Amiri,serif;min-width:8rem}
td.id{font:.85rem/1.7 ui-monospace,Consolas,monospace;overflow-wrap:break-word}
td.n,th.n{text-align:right}
td.in{min-width:7rem}
td.in a{display:inline-block;min-width:1.6rem;padding:.05rem .3rem;text-align:center}
tr{scroll-margin:40vh 0}
tr:target td{background:var(--target)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem;list-style:none;margin:0;padding:0}
.cards>li{background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.8rem 1rem}
.cards h3{font-size:1rem;margin:0 0 .4rem}
.cards dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem .8rem;margin:0;font-size:.95rem}
.cards dt{color:var(--soft)}.cards dd{margin:0}
.cards blockquote{margin:.6rem 0 0;padding:0;font:1rem/1.8 "Noto Naskh Arabic",Amiri,serif}
.dates{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;row-gap:1rem}
.dates li{position:relative;padding:.9rem 1.6rem 0 0;border-top:2px solid var(--date-line);font-size:.95rem}
.dates li::before{content:"";position:absolute;top:-6px;left:0;width:10px;height:10px;border-radius:50%;background:var(--date-line)}
.dates li.report::before{background:var(--paper);border:2px solid var(--date-line)}
.dates .soft{display:block;font-size:.85rem}
footer{padding-top:1rem;padding-bottom:2.5rem;font-size:.85rem}
@media (max-width:40rem){body{font-size:15px}header,main,footer{padding-left:.8rem;padding-right:.8rem}.text{padding:.5rem .9rem .9rem;font-size:1.15rem}
thead{position:absolute;clip-path:inset(50%)}tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.5rem 0;border-bottom:1px solid var(--rule)}
td{border:0;padding:0;grid-column:1/-1}td.name{grid-column:1}td.n{grid-column:2;grid-row:1}}
time{white-space:nowrap}
@media (prefers-color-scheme:dark){
.yq-paper{fill:#1d1b18}.yq-sea{fill:#1a2126}.yq-area{fill:#26241f;stroke:#5d574b}
.yq-name,.yq-area-name{stroke:#26241f;fill:#ece8e0}.yq-area-name,.yq-credit{fill:#b3ac9f}
.yq-dot{fill:#8cc4f2;stroke:#cfe6fa}.yq-closer{stroke:#f4a582}.yq-scale{stroke:#b3ac9f}}
@media print{
@page{margin:16mm 14mm}
:root{color-scheme:light}
body{background:none;font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
.columns{display:block}.columns .map{position:static}
figure svg{max-width:11cm;margin:0 auto}.in{display:none}
.text{border:0;padding:0;font-size:13pt;line-height:2}
.s,.legend .s,.dates li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
h2{break-after:avoid}tr,figure,.dates li,.cards>li{break-inside:avoid}thead{display:table-header-group}
}
`;
