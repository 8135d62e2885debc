import type { AcceptFeatures, RankFeatures, Weights } from "./weights.js";

/** All features of a reading at 0. All at once, in one order: objects of one shape are read an order of magnitude faster. */
export function noRankFeatures(): RankFeatures {
  return {
    importance: 0,
    low: 0,
    variant: 0,
    secondName: 0,
    needsContext: 0,
    typeFits: 0,
    bareUnit: 0,
    bareQuarter: 0,
    typeDiffers: 0,
    asUnit: 0,
    contained: 0,
    notContained: 0,
    direction: 0,
    sibling: 0,
    alias: 0,
    near: 0,
    related: 0,
    abroad: 0,
  };
}

/** The weighted sum; written out, since it is most of what ranking does: a loop over names takes ten times as long. */
export function rankScore(f: RankFeatures, w: Weights["rank"]): number {
  return (
    w.importance * f.importance +
    w.low * f.low +
    w.variant * f.variant +
    w.secondName * f.secondName +
    w.needsContext * f.needsContext +
    w.typeFits * f.typeFits +
    w.bareUnit * f.bareUnit +
    w.bareQuarter * f.bareQuarter +
    w.typeDiffers * f.typeDiffers +
    w.asUnit * f.asUnit +
    w.contained * f.contained +
    w.notContained * f.notContained +
    w.direction * f.direction +
    w.sibling * f.sibling +
    w.alias * f.alias +
    w.near * f.near +
    w.related * f.related +
    w.abroad * f.abroad
  );
}

/** All features of a mention at 0, in one order, for the same reason. */
export function noAcceptFeatures(): AcceptFeatures {
  return {
    bias: 0,
    everyday: 0,
    person: 0,
    directionWord: 0,
    calendar: 0,
    nationality: 0,
    foreignName: 0,
    common: 0,
    needsContext: 0,
    low: 0,
    variant: 0,
    splitWord: 0,
    adjective: 0,
    kindNoun: 0,
    manyWords: 0,
    short: 0,
    cue: 0,
    cueDiffers: 0,
    position: 0,
    construct: 0,
    cueAdjective: 0,
    preposition: 0,
    list: 0,
    contained: 0,
    container: 0,
    repeated: 0,
    near: 0,
    domestic: 0,
    domesticAmbiguous: 0,
    war: 0,
    elsewhere: 0,
    foreignElsewhere: 0,
    plainAtWar: 0,
    plainElsewhere: 0,
    afterActor: 0,
    country: 0,
    foreign: 0,
    importance: 0,
    hashtag: 0,
    quoted: 0,
    heading: 0,
    dateline: 0,
    objectOf: 0,
    looseObject: 0,
    bareObject: 0,
    subjectOf: 0,
    governed: 0,
    inhabitants: 0,
    placedWord: 0,
    placed: 0,
    established: 0,
    inName: 0,
    afterNoun: 0,
    afterDefinite: 0,
    demonstrative: 0,
    qualified: 0,
    locatedAbroad: 0,
    verb: 0,
    unknown: 0,
    facility: 0,
    countryside: 0,
  };
}

/** The weighted sum, written out for the same reason. */
export function acceptScore(f: AcceptFeatures, w: Weights["accept"]): number {
  return (
    w.bias * f.bias +
    w.everyday * f.everyday +
    w.person * f.person +
    w.directionWord * f.directionWord +
    w.calendar * f.calendar +
    w.nationality * f.nationality +
    w.foreignName * f.foreignName +
    w.common * f.common +
    w.needsContext * f.needsContext +
    w.low * f.low +
    w.variant * f.variant +
    w.splitWord * f.splitWord +
    w.adjective * f.adjective +
    w.kindNoun * f.kindNoun +
    w.manyWords * f.manyWords +
    w.short * f.short +
    w.cue * f.cue +
    w.cueDiffers * f.cueDiffers +
    w.position * f.position +
    w.construct * f.construct +
    w.cueAdjective * f.cueAdjective +
    w.preposition * f.preposition +
    w.list * f.list +
    w.contained * f.contained +
    w.container * f.container +
    w.repeated * f.repeated +
    w.near * f.near +
    w.domestic * f.domestic +
    w.domesticAmbiguous * f.domesticAmbiguous +
    w.war * f.war +
    w.elsewhere * f.elsewhere +
    w.foreignElsewhere * f.foreignElsewhere +
    w.plainAtWar * f.plainAtWar +
    w.plainElsewhere * f.plainElsewhere +
    w.afterActor * f.afterActor +
    w.country * f.country +
    w.foreign * f.foreign +
    w.importance * f.importance +
    w.hashtag * f.hashtag +
    w.quoted * f.quoted +
    w.heading * f.heading +
    w.dateline * f.dateline +
    w.objectOf * f.objectOf +
    w.looseObject * f.looseObject +
    w.bareObject * f.bareObject +
    w.subjectOf * f.subjectOf +
    w.governed * f.governed +
    w.inhabitants * f.inhabitants +
    w.placedWord * f.placedWord +
    w.placed * f.placed +
    w.established * f.established +
    w.inName * f.inName +
    w.afterNoun * f.afterNoun +
    w.afterDefinite * f.afterDefinite +
    w.demonstrative * f.demonstrative +
    w.qualified * f.qualified +
    w.locatedAbroad * f.locatedAbroad +
    w.verb * f.verb +
    w.unknown * f.unknown +
    w.facility * f.facility +
    w.countryside * f.countryside
  );
}
