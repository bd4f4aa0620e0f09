import { OffsetMap } from './offset-map.ts';
import type { Range } from './range.ts';

/** A text in Unicode normal form C with the way back to the text it was made from. */
export interface NfcView {
  readonly text: string;
  /** The range of the original text for a range of the view. */
  toSource(r: Range): Range;
}

/**
 * The NFC view of `source`. Vietnamese letters come composed ("ề") or decomposed ("e" + two marks), one Word file in three
 * mixes both; everything after the readers sees composed letters only. A text that is already NFC costs one comparison.
 */
export function nfcView(source: string): NfcView {
  const whole = source.normalize('NFC');
  if (whole === source) return { text: source, toSource: (r) => r };
  const map = new OffsetMap();
  const parts: string[] = [];
  // A starter with the combining marks after it normalises by itself; runs without marks are equal.
  const clusters = /[^\p{M}]\p{M}+|[ᄀ-ᇿ가-힣]+|\p{M}+/gu;
  let from = 0;
  const equal = (to: number) => {
    const stretch = source.slice(from, to);
    const normal = stretch.normalize('NFC');
    parts.push(normal);
    if (to > from) map.add(normal.length, to - from, normal === stretch);
  };
  for (const match of source.matchAll(clusters)) {
    equal(match.index);
    const cluster = match[0];
    const composed = cluster.normalize('NFC');
    parts.push(composed);
    // A starter that no mark composes with keeps its own place: a line end or a sign of Markdown is no part of a letter.
    const own = composed[0] === cluster[0] ? 1 : 0;
    if (own > 0) map.add(own, own);
    if (cluster.length > own) map.add(composed.length - own, cluster.length - own, composed === cluster);
    from = match.index + cluster.length;
  }
  equal(source.length);
  return { text: parts.join(''), toSource: (r) => map.toSourceRange(r) };
}
