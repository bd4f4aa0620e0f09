import { type OldFont, oldFont } from '../fonts/old-font.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { StyleSheet } from './style-sheet.ts';

/** How a run looks after its own properties and all styles. */
export interface Appearance {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly superscript: boolean;
  readonly font: string;
  /** The font from before Unicode that shows the letters, if it is one. */
  readonly oldFont: OldFont | null;
}

/**
 * Direct formatting wins. Bold, italic and hidden are toggle properties: a paragraph style and a character style that both
 * set them cancel each other out (ECMA-376-1, 17.7.3). The style of the table around comes after them; its formats for
 * single rows and columns are not looked at.
 */
export function appearance(
  direct: RunProperties,
  paragraphStyle: RunProperties,
  sheet: StyleSheet,
  tableStyle: RunProperties = {},
): Appearance {
  const character = sheet.character(direct.style);
  const defaults = sheet.defaults.run;
  const toggle = (key: 'bold' | 'italic' | 'hidden'): boolean =>
    direct[key] ?? (defaults[key] === true || byStyles(paragraphStyle[key], character[key], tableStyle[key]));
  const font = direct.font ?? character.font ?? paragraphStyle.font ?? tableStyle.font ?? defaults.font ?? '';
  const ascii =
    direct.asciiFont ?? character.asciiFont ?? paragraphStyle.asciiFont ?? defaults.asciiFont ?? '';
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    hidden: toggle('hidden'),
    superscript: direct.superscript ?? character.superscript ?? paragraphStyle.superscript ?? false,
    font,
    oldFont: oldFont(font) ?? oldFont(ascii),
  };
}

function byStyles(paragraph?: boolean, character?: boolean, table?: boolean): boolean {
  if (paragraph === undefined && character === undefined) return table ?? false;
  return (paragraph ?? false) !== (character ?? false);
}
