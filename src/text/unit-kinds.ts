/** What the fold does with a UTF-16 unit; plain units and letters, the bulk of every text, come first. */

/** Kept, perhaps as another unit. */
export const PLAIN = 0;
/** A letter of the Arabic script: kept, perhaps as another letter. */
export const LETTER = 1;
/** Kept, unless it cuts a word. */
export const CUTTER = 2;
/** Dropped; belongs to the unit before it. */
export const MARK = 3;
/** Dropped; belongs to nobody. */
export const CONTROL = 4;
/** A ligature: becomes several letters. */
export const EXPANDED = 5;
