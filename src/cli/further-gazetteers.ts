import type { Gazetteer } from "../gazetteer/types.js";

/**
 * The gazetteers of the package that the built-in tagger does not load: places and actors next door, event words. They are read when
 * asked for.
 */
export async function furtherGazetteers(): Promise<Gazetteer[]> {
  const modules = await Promise.all([
    import("../../gazetteers/iran-places.json", { with: { type: "json" } }),
    import("../../gazetteers/iraq-places.json", { with: { type: "json" } }),
    import("../../gazetteers/israel-places.json", { with: { type: "json" } }),
    import("../../gazetteers/jordan-places.json", { with: { type: "json" } }),
    import("../../gazetteers/lebanon-places.json", { with: { type: "json" } }),
    import("../../gazetteers/libya-places.json", { with: { type: "json" } }),
    import("../../gazetteers/palestine-places.json", { with: { type: "json" } }),
    import("../../gazetteers/russia-places.json", { with: { type: "json" } }),
    import("../../gazetteers/sudan-places.json", { with: { type: "json" } }),
    import("../../gazetteers/turkey-places.json", { with: { type: "json" } }),
    import("../../gazetteers/ukraine-places.json", { with: { type: "json" } }),
    import("../../gazetteers/yemen-places.json", { with: { type: "json" } }),
    import("../../gazetteers/neighbour-actors.json", { with: { type: "json" } }),
    import("../../gazetteers/events.json", { with: { type: "json" } }),
  ]);
  return modules.map((module) => module.default as unknown as Gazetteer);
}

/** Those of them that the command tags with, beside the built-in ones. */
export async function placesAndActorsNextDoor(): Promise<Gazetteer[]> {
  return (await furtherGazetteers()).filter(({ type }) => type !== "event");
}
