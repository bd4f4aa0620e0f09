import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { RunProperties } from '../properties/run-properties.ts';

/** A style as the file writes it. */
export interface Style {
  readonly id: string;
  readonly kind: string;
  readonly isDefault: boolean;
  name?: string;
  basedOn?: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A style with everything it inherits. */
export interface ResolvedStyle {
  /** Absent for the default style: it says nothing about a paragraph. */
  readonly name?: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** The nearest style in the chain that sets the list or the level: levels of a list name it (`w:pStyle`). */
  readonly numberedBy?: string;
}

const NOTHING: ResolvedStyle = { paragraph: {}, run: {} };

/** Word takes chains of eleven styles. */
const MAX_CHAIN = 50;

/** The styles of a file. Unknown ids give the default style, as in Word; a circle of `basedOn` is cut. */
export class StyleSheet {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #resolved = new Map<Style, ResolvedStyle>();
  readonly #default: Style | undefined;
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };

  constructor(
    styles: readonly Style[],
    defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties },
  ) {
    this.#styles = new Map(styles.map((style) => [style.id, style]));
    this.#default = styles.find((style) => style.kind === 'paragraph' && style.isDefault);
    this.defaults = defaults;
  }

  paragraph(id: string | undefined): ResolvedStyle {
    const style = id === undefined ? undefined : this.#styles.get(id);
    const chosen = style?.kind === 'paragraph' ? style : this.#default;
    return chosen ? this.#resolve(chosen) : NOTHING;
  }

  character(id: string | undefined): RunProperties {
    const style = id === undefined ? undefined : this.#styles.get(id);
    return style?.kind === 'character' ? this.#resolve(style).run : NOTHING.run;
  }

  table(id: string | undefined): RunProperties {
    const style = id === undefined ? undefined : this.#styles.get(id);
    return style?.kind === 'table' ? this.#resolve(style).run : NOTHING.run;
  }

  /** The numbering instance that a style names: the target of a list style (`w:numStyleLink`). */
  numberingOf(id: string): string | undefined {
    return this.#styles.get(id)?.paragraph.numbering;
  }

  #resolve(style: Style): ResolvedStyle {
    let resolved = this.#resolved.get(style);
    if (!resolved) {
      resolved = merge(this.#chain(style), style);
      this.#resolved.set(style, resolved);
    }
    return resolved;
  }

  /** From the outermost ancestor to the style itself. */
  #chain(style: Style): readonly Style[] {
    const chain = new Set<Style>();
    let next: Style | undefined = style;
    while (next && !chain.has(next) && chain.size < MAX_CHAIN) {
      chain.add(next);
      next = next.basedOn === undefined ? undefined : this.#styles.get(next.basedOn);
    }
    return [...chain].reverse();
  }
}

function merge(chain: readonly Style[], style: Style): ResolvedStyle {
  const paragraph: ParagraphProperties = {};
  const run: RunProperties = {};
  let numberedBy: string | undefined;
  for (const each of chain) {
    Object.assign(paragraph, headingOutline(each), each.paragraph);
    Object.assign(run, each.run);
    const { numbering, level } = each.paragraph;
    if (numbering !== undefined || level !== undefined) numberedBy = each.id;
  }
  return {
    ...(style.name !== undefined && !isPlain(style) ? { name: style.name } : {}),
    ...(numberedBy !== undefined ? { numberedBy } : {}),
    paragraph,
    run,
  };
}

/** Files of other programs forget to say that Normal is the default. */
function isPlain(style: Style): boolean {
  return style.isDefault || style.name?.toLowerCase() === 'normal';
}

/** Word's built-in headings carry an outline level by their name, also in files that do not write it. */
function headingOutline(style: Style): ParagraphProperties {
  const heading = /^heading ([1-9])$/i.exec(style.name ?? '');
  return heading ? { outline: Number(heading[1]) - 1 } : {};
}
