import type { BodyRow } from "./row.js";

/** Bodies by their nation and what they are for: `المركز السوري للعدالة`, `الرابطة السورية لحقوق الإنسان`. */
export const ORGANISATIONS: readonly BodyRow[] = [
  {
    id: "national-body-the",
    match: "<national-body> <nisba> لل_!structural!sport",
    how: "group",
    source: "editorial",
  },
  {
    id: "national-body",
    match: "<national-body> <nisba> ل_!structural!sport ال_?",
    how: "group",
    source: "editorial",
  },
];
