/** What a title of an administrative table says: the level, counted from the country (0), and what its column holds. */
export interface AdminTitle {
  readonly level: number;
  readonly holds: "ar" | "en" | "code" | "name";
}

/**
 * Titles of OCHA's common operational datasets (`ADM3_AR`, `ADM3_PCODE`, `admin3Name_ar`, `adm3_name`) and of HXL (`#adm3+name+ar`,
 * `#adm3+code`), in small letters without signs between.
 */
const TITLE = /^adm(?:in)?(\d)(name)?(ar|arabic|en|english|pcode|code|id|alt1?ar)?$/;

export function adminTitle(title: string): AdminTitle | undefined {
  const [, level, name, holds] = TITLE.exec(title.toLowerCase().replace(/[#+_\s-]/g, "")) ?? [];
  if (level === undefined || (name === undefined && holds === undefined)) return undefined;
  const what = holds === undefined ? "name" : /ar/.test(holds) ? "ar" : /^en/.test(holds) ? "en" : "code";
  return { level: Number(level), holds: what };
}

/** Titles of HXL that say a field whatever the table is about. */
const HXL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["geolat", "latitude"],
  ["geolon", "longitude"],
  ["population", "population"],
  ["locname", "name"],
  ["locnamear", "name"],
  ["locnameen", "en"],
  ["loccode", "id"],
  ["loctype", "placeType"],
]);

/** The field of a hashtag such as `#geo+lat`. */
export function hxlField(tag: string): string | undefined {
  return HXL.get(tag.toLowerCase().replace(/[#+_\s-]/g, ""));
}

const HASHTAG = /^#[a-z]/i;

/** Whether a row is the one under the titles that HXL puts there: hashtags, and empty cells. */
export function isHxlRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => HASHTAG.test(cell));
}

/** Kinds of the units of a level; deeper ones are settlements or quarters, which only the table can tell. */
const KINDS: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [0, "country"],
  [1, "governorate"],
  [2, "district"],
  [3, "subdistrict"],
]);

/** The columns of an administrative table: fields of the deepest level that is named, and the code of the next one as its parent. */
export function adminFields(titles: readonly (AdminTitle | undefined)[]): {
  readonly fields: readonly (string | undefined)[];
  readonly kind: string | undefined;
} {
  const levels = titles.flatMap((title) =>
    title && title.holds !== "code" && title.holds !== "en" ? [title.level] : [],
  );
  if (levels.length === 0) return { fields: titles.map(() => undefined), kind: undefined };
  const deepest = Math.max(...levels);
  const has = (level: number, holds: AdminTitle["holds"]): boolean =>
    titles.some((title) => title?.level === level && title.holds === holds);
  const above = [deepest - 1, deepest - 2, deepest - 3].find((level) => has(level, "code"));
  const fields = titles.map((title) => {
    if (!title) return undefined;
    if (title.level === above && title.holds === "code") return "parent";
    if (title.level !== deepest) return undefined;
    if (title.holds === "code") return "id";
    if (title.holds === "ar") return "name";
    return title.holds === "en" || has(deepest, "ar") ? "en" : "name";
  });
  return { fields: once(fields), kind: KINDS.get(deepest) };
}

/** Each field once: of two columns for one, the first counts. */
function once(fields: readonly (string | undefined)[]): (string | undefined)[] {
  return fields.map((field, i) => (fields.indexOf(field) === i ? field : undefined));
}
