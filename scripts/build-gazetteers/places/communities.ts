import { soundKey } from "../../../src/text/sound-key.js";
import { addName, type Draft, draft, locate } from "./draft.js";
import { setEnglish } from "./english.js";
import { cleanName, skeleton, splitNames } from "./names.js";
import { pointOf } from "./points.js";
import { type PlaceTables, parts, type Row } from "./rows.js";

/** Beyond this distance a match by one edit is another settlement. */
const EDIT_MATCH_KM = 0.75;
/** Within this distance a match by one edit is the same settlement, so that its other names are second names. */
const SAME_SPOT_KM = 0.3;

/** Fewer consonants are those of other names too. */
const UNIT_KEY_MIN = 3;

/** Why the GeoNames match of a community was kept or not; counted in the build's report. */
export interface MatchReview {
  kept: number;
  spellingOnly: number;
  dropped: number;
}

/** All settlements of OCHA with their second names and the reviewed spellings of GeoNames. */
export function communityDrafts({ communities, units }: PlaceTables, review: MatchReview): Draft[] {
  const owners = bestOwners(communities);
  const unitKeys = new Set(units.map((row) => soundKey(row.name_en!)));
  const isUnit = (name: string): boolean => soundKey(name).length >= UNIT_KEY_MIN && unitKeys.has(soundKey(name));
  return communities.map((row) => {
    const id = row.pcode!;
    const own = [row.display_ar!, ...parts(row.alt_ar)].flatMap(splitNames);
    const place = draft(id, own[0]!, "village", row.adm3_pcode!, "ocha");
    setEnglish(place, row.name_en!, isUnit);
    locate(place, pointOf(row.lat, row.lon), "exact");
    for (const name of own.slice(1)) addName(place, name);
    const accepted = acceptedMatch(row, own, owners.get(row.wof_id!) === id, review);
    for (const name of accepted.names) addName(place, name);
    if (accepted.same) {
      place.sources.add("geonames");
      if (row.geonames_id) place.ids.geonames = row.geonames_id;
      if (row.wikidata) place.ids.wikidata = row.wikidata;
    }
    return place;
  });
}

/** The community that a GeoNames settlement fits best, where several matched it. */
function bestOwners(rows: readonly Row[]): Map<string, string> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    if (!row.wof_id) continue;
    const other = best.get(row.wof_id);
    if (!other || badness(row) < badness(other)) best.set(row.wof_id, row);
  }
  return new Map([...best].map(([wof, row]) => [wof, row.pcode!]));
}

function badness(row: Row): number {
  return ["exact", "article", "edit1"].indexOf(row.match!) * 10 + Number(row.dist_km);
}

/**
 * Reviews the GeoNames match of a community.
 *
 * - `exact` and `article` matches are the same settlement;
 * - an `edit1` match is the same only when it lies close, fits no other community better, and one of its spellings has the
 *   same consonants; then its spellings of the same consonants are names, and on the same spot its other names too.
 */
function acceptedMatch(
  row: Row,
  own: readonly string[],
  best: boolean,
  review: MatchReview,
): { same: boolean; names: string[] } {
  const variants = parts(row.wof_variants_ar).flatMap(splitNames).map(cleanName);
  if (row.match === "exact" || row.match === "article") return { same: best, names: best ? variants : [] };
  if (row.match !== "edit1") return { same: false, names: [] };
  const skeletons = new Set(own.map(skeleton));
  const spellings = variants.filter((name) => skeletons.has(skeleton(name)));
  if (!best || spellings.length === 0 || Number(row.dist_km) > EDIT_MATCH_KM) {
    review.dropped++;
    return { same: false, names: [] };
  }
  const all = Number(row.dist_km) <= SAME_SPOT_KM;
  if (all) review.kept++;
  else review.spellingOnly++;
  return { same: true, names: all ? variants : spellings };
}
