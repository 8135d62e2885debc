import type { ActorEntry, NameRecord } from "../../../src/gazetteer/types.js";

/** A row of `data/states.jsonl`. */
export interface State {
  readonly slug: string;
  readonly iso: string;
  readonly en: string;
  readonly adj: string;
  readonly ar: readonly string[];
  readonly m: readonly string[];
  readonly f: readonly string[];
  readonly capital: readonly string[];
  readonly side?: string;
  /** Ids of the forces and ministries where the list of actors already has them. */
  readonly forces?: string;
  readonly defence?: string;
  readonly foreign?: string;
  readonly intelligence?: string;
}

/**
 * What a state acts through: itself (its bare name and its capital need a context that makes them a party), its forces,
 * its foreign and its defence ministry. The names are regular: noun + adjective in the noun's gender.
 */
export function stateActors(states: readonly State[]): ActorEntry[] {
  return states.flatMap((state) => [
    theState(state),
    forces(state),
    foreignMinistry(state),
    defenceMinistry(state),
    intelligence(state),
  ]);
}

function theState(state: State): ActorEntry {
  const [name, ...others] = state.ar;
  return {
    id: state.slug,
    name: name!,
    en: state.en,
    actorType: "foreign-state",
    side: state.side ?? "other-state",
    needsContext: true,
    names: [
      ...others.map((other): NameRecord => ({ name: other, needsContext: true })),
      ...state.capital.map((capital): NameRecord => ({ name: capital, use: "metonym_capital", needsContext: true })),
      ...withAdjective(["الحكومة", "السلطات"], state.f),
      ...withAdjective(["الجانب"], state.m),
    ],
    ids: { iso3166: state.iso },
    source: "editorial",
  };
}

function forces(state: State): ActorEntry {
  return {
    id: state.forces ?? `${slugOf(state.adj)}-armed-forces`,
    name: `الجيش ${state.m[0]}`,
    en: `${state.adj} Armed Forces`,
    actorType: "foreign-military",
    parent: state.slug,
    side: state.side ?? "other-state",
    names: [
      ...withAdjective(["الجيش", "حرس الحدود"], state.m),
      ...withAdjective(["القوات", "القوات المسلحة", "القوات الخاصة", "القوات البرية"], state.f),
    ].filter((record) => record.name !== `الجيش ${state.m[0]}`),
    source: "editorial",
  };
}

function foreignMinistry(state: State): ActorEntry {
  return {
    id: state.foreign ?? `${slugOf(state.adj)}-foreign-ministry`,
    name: `وزارة الخارجية ${state.f[0]}`,
    en: state.foreign ? "US Department of State" : `${state.adj} Ministry of Foreign Affairs`,
    actorType: "foreign-state",
    parent: state.slug,
    side: state.side ?? "other-state",
    names: [...withAdjective(["وزارة الخارجية"], state.f.slice(1)), ...withAdjective(["الخارجية"], state.f)],
    source: "editorial",
  };
}

function defenceMinistry(state: State): ActorEntry {
  return {
    id: state.defence ?? `${slugOf(state.adj)}-ministry-of-defence`,
    name: `وزارة الدفاع ${state.f[0]}`,
    en: `${state.adj} Ministry of Defence`,
    actorType: "foreign-state",
    parent: state.slug,
    side: state.side ?? "other-state",
    names: [...withAdjective(["وزارة الدفاع"], state.f.slice(1)), ...withAdjective(["الدفاع"], state.f)],
    source: "editorial",
  };
}

function intelligence(state: State): ActorEntry {
  return {
    id: state.intelligence ?? `${slugOf(state.adj)}-intelligence`,
    name: `الاستخبارات ${state.f[0]}`,
    en: `${state.adj} intelligence services`,
    actorType: "foreign-security",
    parent: state.slug,
    side: state.side ?? "other-state",
    names: [...withAdjective(["الاستخبارات"], state.f.slice(1)), ...withAdjective(["المخابرات"], state.f)],
    source: "editorial",
  };
}

function withAdjective(nouns: readonly string[], adjectives: readonly string[]): NameRecord[] {
  return nouns.flatMap((noun) => adjectives.map((adjective) => ({ name: `${noun} ${adjective}` })));
}

function slugOf(english: string): string {
  return english.toLowerCase().replaceAll(" ", "-");
}
