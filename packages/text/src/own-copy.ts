/**
 * The same text in memory of its own. Engines let a slice point into the text it was cut from; who keeps a few words of a
 * draft would keep the whole draft, in the version of that keystroke.
 */
export function ownCopy(slice: string): string {
  // Short slices are copied anyway; longer ones are, once they are part of a new flat string.
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}
