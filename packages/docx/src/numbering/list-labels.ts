import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { ResolvedStyle } from '../styles/style-sheet.ts';
import { isNumberInBullet } from './bullet.ts';
import { Counters } from './counters.ts';
import { levelOf, type Numbering, type ResolvedList } from './definitions.ts';

/** What its list gives a paragraph. */
export interface ListPlace {
  /** The label without the space after it; null when it shows none or a mere bullet. */
  readonly label: string | null;
  /** The text follows the label at once. */
  readonly glued: boolean;
  /** The font that the level sets for its label. */
  readonly font?: string;
  readonly unknownFormats: readonly string[];
  /** Left indent in points that the level sets. */
  readonly indent?: number;
}

/** Gives each paragraph its automatic number. Called once a paragraph, in document order: it counts. */
export class ListLabels {
  readonly #numbering: Numbering | null;
  readonly #counters = new Counters();

  constructor(numbering: Numbering | null) {
    this.#numbering = numbering;
  }

  /** The place of a paragraph in its list; null when it is in none. */
  next(direct: ParagraphProperties, style: ResolvedStyle): ListPlace | null {
    const id = direct.numbering ?? style.paragraph.numbering;
    const list = id === undefined ? null : (this.#numbering?.list(id) ?? null);
    if (!list) return null;
    const at = direct.level ?? this.#levelByStyle(list, direct, style);
    const level = levelOf(list, at);
    if (!level) return null;
    const label = this.#counters.next(list, at);
    const isSign = level.format === 'bullet' && label !== null && !isNumberInBullet(level, label.text);
    const { indent } = level.paragraph;
    const { font } = level.run;
    return {
      label: isSign || level.picture ? null : (label?.text ?? null),
      glued: level.glued,
      ...(font !== undefined ? { font } : {}),
      unknownFormats: label?.unknownFormats ?? [],
      ...(indent !== undefined ? { indent } : {}),
    };
  }

  /** In a style, the level is the one bound to the style; the number written beside it comes second (17.9.23). */
  #levelByStyle(list: ResolvedList, direct: ParagraphProperties, style: ResolvedStyle): number {
    const bound =
      direct.numbering === undefined && style.numberedBy !== undefined
        ? this.#numbering?.levelOfStyle(list, style.numberedBy)
        : undefined;
    return bound ?? style.paragraph.level ?? 0;
  }
}
