import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Contents of the parts of a Word file: of `w:body`, of `w:styles` and of `w:numbering`. */
export interface WordParts {
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
}

/** A Word file with these parts and nothing else in it. */
export function wordFile({ body, styles, numbering }: WordParts): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${W}">${content}</w:${root}>`;
}

export function paragraph(runs: string, properties: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run; line ends in its words are soft line breaks, tabs are tabs. */
export function run(words: string, properties = ''): string {
  const inside = words
    .split(/([\n\t])/)
    .filter((each) => each !== '')
    .map((each) => (each === '\n' ? '<w:br/>' : each === '\t' ? '<w:tab/>' : text(each)));
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside.join('')}</w:r>`;
}

export function deleted(words: string): string {
  const text = `<w:delText xml:space="preserve">${escaped(words)}</w:delText>`;
  return `<w:del w:id="1" w:author="Soạn thảo"><w:r>${text}</w:r></w:del>`;
}

export function inserted(runs: string): string {
  return `<w:ins w:id="2" w:author="Soạn thảo">${runs}</w:ins>`;
}

function text(words: string): string {
  return `<w:t xml:space="preserve">${escaped(words)}</w:t>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
