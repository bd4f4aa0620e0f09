import type { Block, Source } from '@cancu/syntax';
import { strToU8, zipSync } from 'fflate';
import { type DocxOptions, type DocxProblem, type DocxResult, readDocx } from '../../src/index.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const NAMESPACES: string = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

export interface Parts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of `w:styles` and `w:numbering`. */
  readonly styles?: string;
  readonly numbering?: string;
  /** Further parts by the kind of their relationship, whole. */
  readonly sides?: Readonly<Record<string, string>>;
}

/** A Word file of the given parts, with nothing else in it. */
export function docx({ body, styles, numbering, sides = {} }: Parts): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
      ...(numbering === undefined ? [] : [['numbering', 'numbering.xml'] as const]),
      ...Object.keys(sides).map((kind) => [kind, `${kind}.xml`] as const),
    ]),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...Object.fromEntries(Object.entries(sides).map(([kind, xml]) => [`word/${kind}.xml`, xml])),
  };
  return zip(parts);
}

/** A zip of texts, and of bytes that stand for texts of the same name. */
export function zip(
  parts: Readonly<Record<string, string>>,
  bytes: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const encoded = Object.entries(parts).map(([name, text]) => [name, bytes[name] ?? strToU8(text)] as const);
  return zipSync(Object.fromEntries(encoded));
}

export function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}

export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A paragraph of runs; plain words become a run. */
export function p(content = '', properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run; its content is words or elements. */
export function r(content: string, properties = ''): string {
  const inside = content.startsWith('<') ? content : t(content);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

export function t(words: string): string {
  return `<w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`;
}

/** A table of rows of cells; a cell is the XML of its paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Membership in a list. */
export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** All that a file holds that must be readable. */
export function open(parts: Parts, options?: DocxOptions): Extract<DocxResult, { readonly ok: true }> {
  const result = readDocx(docx(parts), options);
  if (!result.ok) throw new Error(`not read: ${result.problem}`);
  return result;
}

/** The source of a file that must be readable. */
export function read(parts: Parts | string): Source {
  return open(typeof parts === 'string' ? { body: parts } : parts).source;
}

export function problem(bytes: Uint8Array): DocxProblem | null {
  const result = readDocx(bytes);
  return result.ok ? null : result.problem;
}

/** The words of each block. */
export function texts(source: Source): readonly string[] {
  return source.blocks.map((block) => source.text.slice(block.at.start, block.at.end));
}

/** Each block as Word shows it: label, then words. */
export function shown(source: Source): readonly string[] {
  const words = texts(source);
  return source.blocks.map((block, i) =>
    block.label ? `${block.label.text} ${words[i]}`.trimEnd() : words[i]!,
  );
}

/** The words under each mark of a kind. */
export function marked(source: Source, mark: string, block: Block = source.blocks[0]!): readonly string[] {
  return block.spans
    .filter((span) => span.mark === mark)
    .map(({ at }) => source.text.slice(at.start, at.end));
}
