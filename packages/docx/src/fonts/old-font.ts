/**
 * Vietnamese from before Unicode: the file holds Latin-1 codes that only fonts of the time show as Vietnamese. TCVN 3 fonts
 * are named `.Vn…` and write "NghÞ ®Þnh"; VNI fonts are named `VNI-…` and write "Nghò ñònh".
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface OldFont {
  readonly encoding: LegacyEncoding;
  /** A font that draws every letter as a capital (`.VnTimeH`). */
  readonly capitals: boolean;
}

const TCVN3: OldFont = { encoding: 'tcvn3', capitals: false };
const TCVN3_CAPITALS: OldFont = { encoding: 'tcvn3', capitals: true };
const VNI: OldFont = { encoding: 'vni', capitals: false };

/** What a font's name says of it; null for the fonts of Unicode. Fonts outside the two families have other names. */
export function oldFont(name: string): OldFont | null {
  const first = name[0];
  if (first !== '.' && first !== 'V' && first !== 'v') return null;
  if (/^\.vn/i.test(name)) return /H\s*$/.test(name) ? TCVN3_CAPITALS : TCVN3;
  return /^vni[-_ ]/i.test(name) ? VNI : null;
}
