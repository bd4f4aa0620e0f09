import type { RunProperties } from '../properties/run-properties.ts';
import type { StyleSheet } from './style-sheet.ts';

/** How a run looks after its own properties and all styles. */
export interface Appearance {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly superscript: boolean;
  readonly font: string;
}

/**
 * Direct formatting wins. Bold, italic and hidden are toggle properties: a paragraph style and a character style that both
 * set them cancel each other out (ECMA-376-1, 17.7.3). Formats of table styles are not looked at.
 */
export function appearance(
  direct: RunProperties,
  paragraphStyle: RunProperties,
  sheet: StyleSheet,
): Appearance {
  const character = sheet.character(direct.style);
  const defaults = sheet.defaults.run;
  const toggle = (key: 'bold' | 'italic' | 'hidden'): boolean =>
    direct[key] ?? (defaults[key] === true || (paragraphStyle[key] ?? false) !== (character[key] ?? false));
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    hidden: toggle('hidden'),
    superscript: direct.superscript ?? character.superscript ?? paragraphStyle.superscript ?? false,
    font: direct.font ?? character.font ?? paragraphStyle.font ?? defaults.font ?? '',
  };
}
