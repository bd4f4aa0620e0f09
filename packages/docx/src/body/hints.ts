import type { BlockHints } from '@cancu/syntax';
import type { ListPlace } from '../numbering/list-labels.ts';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { ResolvedStyle, StyleSheet } from '../styles/style-sheet.ts';

/** The hints that a paragraph's properties, style and list give; letters are judged elsewhere. */
export function paragraphHints(
  direct: ParagraphProperties,
  style: ResolvedStyle,
  place: ListPlace | null,
  sheet: StyleSheet,
): BlockHints {
  const inherited = { ...sheet.defaults.paragraph, ...style.paragraph };
  const outline = direct.outline ?? inherited.outline ?? 9;
  const indent = direct.indent ?? inheritedIndent(direct, inherited, place);
  return {
    ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
    ...(style.name !== undefined ? { style: style.name } : {}),
    ...((direct.centred ?? inherited.centred) ? { centred: true } : {}),
    ...(indent ? { indent } : {}),
  };
}

/** A list named by the paragraph itself wins over its style; a list named by the style is part of it (17.9.22). */
function inheritedIndent(
  direct: ParagraphProperties,
  inherited: ParagraphProperties,
  place: ListPlace | null,
): number | undefined {
  return direct.numbering !== undefined
    ? (place?.indent ?? inherited.indent)
    : (inherited.indent ?? place?.indent);
}

/** Styles that Word gives the lines of a table of contents and its title. */
export function isContentsStyle(id: string | undefined, name: string | undefined): boolean {
  const pattern = /^toc[ _]?(?:[1-9]|heading)$/i;
  return pattern.test(name ?? '') || pattern.test(id ?? '');
}
