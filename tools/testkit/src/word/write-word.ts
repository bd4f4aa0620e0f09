import type { Choices } from '../choices.ts';
import type { Table } from '../draft/draft.ts';
import { type Line, typed, type WordLine } from '../draft/lines.ts';
import { Numbering } from './numbering.ts';
import { deleted, inserted, paragraph, run, wordFile } from './xml.ts';

const STYLES = [
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="VanBan"><w:name w:val="Văn bản"/></w:style>',
].join('');

/**
 * Writes a draft as people make Word files: numbers typed or automatic, headings by style or by hand, words cut into runs
 * anywhere, tracked changes, soft line breaks.
 */
export function writeWord(
  lines: readonly Line[],
  choices: Choices,
  form: 'NFC' | 'NFD' = choices.of('NFC', 'NFC', 'NFC', 'NFD'),
): Uint8Array {
  const numbering = new Numbering();
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (line.kind === 'table') paragraphs.push({ xml: tableXml(line.rows, choices) });
    else addLine(line, paragraphs, numbering, choices);
  }
  const body = paragraphs.map((each) =>
    'xml' in each
      ? each.xml
      : paragraph(runs(each.text.normalize(form), each.bold, choices), each.properties),
  );
  return wordFile({ body: body.join(''), styles: STYLES, numbering: numbering.xml() });
}

type Paragraph =
  | { readonly xml: string }
  | { text: string; readonly bold: boolean; readonly properties: string };

function addLine(line: WordLine, paragraphs: Paragraph[], numbering: Numbering, choices: Choices): void {
  const before = paragraphs.at(-1);
  const words = softlyBroken(line.words, choices);
  // A title may stand in the paragraph of its label, below a soft line break.
  if (line.role === 'title' && before && 'text' in before && choices.once(3)) {
    before.text += `\n${words}`;
    return;
  }
  const number = automatic(line, numbering, choices);
  const label = number === null ? `${line.opening}${typed(line, choices)}` : '';
  const between = label !== '' && words !== '' ? choices.of(' ', '\t', '  ', '\u00a0') : '';
  const { style, bold } = look(line, choices);
  paragraphs.push({ text: `${label}${between}${words}`, bold, properties: `${style}${number ?? ''}` });
}

function automatic(line: WordLine, numbering: Numbering, choices: Choices): string | null {
  if (!line.unit) return null;
  if (choices.roll(3) !== 1) {
    numbering.typed(line.unit);
    return null;
  }
  return numbering.properties(line.unit, line.opening);
}

const LARGE: ReadonlySet<WordLine['role']> = new Set(['part', 'chapter', 'section', 'article', 'title']);

function look(line: WordLine, choices: Choices): { style: string; bold: boolean } {
  const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
  const centred = '<w:jc w:val="center"/>';
  if (line.role === 'head') return { style: choices.of('', centred), bold: choices.once(2) };
  if (!LARGE.has(line.role)) return { style: choices.of('', style('VanBan')), bold: false };
  const headings = line.quoted ? [''] : ['', style('Heading1'), centred];
  return { style: choices.of(...headings), bold: choices.once(2) };
}

/** A soft line break instead of a space, where the sentence clearly goes on. */
function softlyBroken(words: string, choices: Choices): string {
  if (!choices.once(6)) return words;
  const places = [
    ...words.matchAll(/(?<=\p{L}.{12,}) (?=(?!cứ )\p{Ll}{2,}|(?<=(?:tại|theo|và|của) )Điều \d)/gu),
  ].map((match) => match.index);
  const at = places[choices.roll(Math.max(1, places.length))];
  return at === undefined ? words : `${words.slice(0, at)}\n${words.slice(at + 1)}`;
}

/** The words of a paragraph in one run or several, some of them tracked insertions. */
function runs(text: string, bold: boolean, choices: Choices): string {
  const cuts = choices.once(3) ? [choices.roll(60), choices.roll(60), choices.roll(60)] : [];
  const places = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  const look = bold ? '<w:b/>' : '';
  return places
    .slice(1)
    .map((end, i) => {
      const xml = run(text.slice(places[i], end), look);
      if (i > 0 && choices.once(4)) return inserted(xml);
      return i > 0 && choices.once(5) ? `${deleted('bỏ chữ này')}${xml}` : xml;
    })
    .join('');
}

function tableXml(rows: Table, choices: Choices): string {
  const cell = (words: string) =>
    `<w:tc>${paragraph(words === '' ? '' : runs(words, false, choices), '')}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
