import { read, shown } from './build.ts';

export interface LevelOptions {
  readonly start?: number;
  /** Elements of `w:lvl` between the format and the label. */
  readonly more?: string;
}

/** `w:lvl`: a level with its number format and label. */
export function level(
  at: number,
  format: string,
  text: string,
  { start = 1, more = '' }: LevelOptions = {},
): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** `w:abstractNum`: a kind of list. */
export function abstract(id: number, ...content: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
}

/** `w:num`: a list of a kind. */
export function num(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

/** A start of the list's own. */
export function startAt(at: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

/** Each block as Word shows it with its automatic number. */
export function labels(body: string, numbering: string, styles?: string): readonly string[] {
  return shown(read({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
}

/** Articles, clauses and points: the kind of list 7. */
export const LAW: string = abstract(
  7,
  level(0, 'decimal', 'Điều %1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
);
