import type { Unit } from '../draft/draft.ts';

/** Levels of the one kind of list that the drafts use: article, clause, point. */
const LEVELS: Readonly<Partial<Record<Unit['type'], { readonly level: number; readonly label: string }>>> = {
  article: { level: 0, label: 'Điều %1.' },
  clause: { level: 1, label: '%2.' },
  point: { level: 2, label: '%3)' },
};

const FORMATS = ['decimal', 'decimal', 'lowerLetter'];

/**
 * Word's automatic numbers for some units of a draft. Each unit that is not simply the next one begins a list of its own at
 * its number, as a person restarts the numbering; those that no counter of Word can give (5a, đ) have a list whose label is
 * spelt out.
 */
export class Numbering {
  readonly #lists: string[] = [];
  readonly #running = new Map<number, { list: number; value: number }>();

  /** `w:numPr` of a unit; null where it cannot be numbered by Word. */
  properties(unit: Unit, opening: string): string | null {
    const found = LEVELS[unit.type];
    if (!found) return null;
    const { level } = found;
    const value = counted(unit);
    const before = this.#running.get(level);
    for (const deeper of [...this.#running.keys()]) if (deeper >= level) this.#running.delete(deeper);
    if (value === null || opening !== '') {
      const spelt = `${opening}${found.label.replace(/%\d/, unit.number)}`;
      return place(this.#add(level, spelt, 1), level);
    }
    const list = before?.value === value - 1 ? before.list : this.#add(level, found.label, value);
    this.#running.set(level, { list, value });
    return place(list, level);
  }

  /** A unit whose number is typed breaks the row. */
  typed(unit: Unit): void {
    const level = LEVELS[unit.type]?.level ?? 0;
    for (const deeper of [...this.#running.keys()]) if (deeper >= level) this.#running.delete(deeper);
  }

  /** Content of `w:numbering`. */
  xml(): string {
    const nums = this.#lists.map(
      (_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`,
    );
    return [...this.#lists, ...nums].join('');
  }

  #add(level: number, label: string, start: number): number {
    const levels = FORMATS.map((format, i) => {
      const text = i === level ? label : `%${i + 1}.`;
      return `<w:lvl w:ilvl="${i}"><w:start w:val="${i === level ? start : 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replaceAll('"', '&quot;')}"/></w:lvl>`;
    });
    const id = this.#lists.length;
    this.#lists.push(`<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`);
    return id + 1;
  }
}

function place(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** The value at which a counter of Word shows the number; null where none does. */
function counted({ type, number }: Unit): number | null {
  if (type !== 'point') return /^\d+$/.test(number) ? Number(number) : null;
  const letter = 'abcdefghijklmnopqrstuvwxyz'.indexOf(number);
  return number.length === 1 && letter >= 0 ? letter + 1 : null;
}
