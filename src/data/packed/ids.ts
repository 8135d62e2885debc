/** A prefix and a number without leading zero: `C1946`, `gn:170654`. */
const NUMBERED = /^(\D*)([1-9]\d*)$/;
/** Begins an id that is written as what is added to the number of the one before it. */
const STEP = "+";

/** Ids of entries in their order, a line each; an id with the prefix of the one before it is written as a step in its number. */
export function packIds(ids: readonly string[]): string {
  return ids
    .map((id, i) => {
      const [before, now] = [NUMBERED.exec(ids[i - 1] ?? ""), NUMBERED.exec(id)];
      return before && now && before[1] === now[1] ? `${STEP}${Number(now[2]) - Number(before[2])}` : id;
    })
    .join("\n");
}

/** The ids that {@link packIds} wrote. */
export function unpackIds(text: string): string[] {
  let prefix = "";
  let number = 0;
  return text.split("\n").map((line) => {
    if (line.startsWith(STEP)) {
      number += Number(line.slice(STEP.length));
      return prefix + number;
    }
    const found = NUMBERED.exec(line);
    if (found) {
      prefix = found[1]!;
      number = Number(found[2]);
    }
    return line;
  });
}
