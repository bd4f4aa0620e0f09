/** Signs in front of the slots of a card. */
export const PRESENT = '✓';
export const EMPTY = '□';
export const PARTLY = '◇';
export const NOT_NEEDED = '–';
