import { documentByNumber } from '@cancu/law';
import { type Finding, type FindingSource, formatDate, type Severity } from '@cancu/lint';
import { addressInWords, placeInWords } from '../place-in-words.ts';
import { type FileView, proseWidth, type Writer } from './context.ts';
import { excerptLines } from './excerpt-lines.ts';
import { displayWidth, padTo } from './width.ts';
import { hang, wrap } from './wrap.ts';

const MARK: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' };

/** The findings of a file; what a provision says is told where it is first needed and not again. */
export function findingsLines(view: FileView, w: Writer): string[] {
  const told = new Set<string>();
  return view.file.findings.flatMap((finding) => {
    const id = finding.source?.id ?? '';
    const lines = findingLines(finding, view, !told.has(id), w);
    told.add(id);
    return [...lines, ''];
  });
}

/** One finding as an argument: what, where, the words in question, why, what to do. */
function findingLines(finding: Finding, view: FileView, quote: boolean, w: Writer): string[] {
  const words = finding.words[w.language];
  const colour = w.paint[finding.severity];
  return [
    ...headLines(finding, words.what, w),
    ...placeLines(finding, view, w),
    '',
    ...(isWhole(finding) ? [] : [...excerptLines(view, finding.range, w, colour), '']),
    ...argumentLines(finding, view, quote, w),
  ];
}

/** A finding about the document as a whole has no words to show. */
function isWhole(finding: Finding): boolean {
  return finding.range.end <= finding.range.start;
}

function headLines(finding: Finding, what: string, w: Writer): string[] {
  const mark = `${MARK[finding.severity]} ${w.words.severity[finding.severity]}`;
  const rule = `[${finding.ruleId}]`;
  const [first = '', ...rest] = wrap(what, proseWidth(w) - 2, displayWidth(`${mark} ${rule} `) - 2);
  const head = `${w.paint[finding.severity](w.paint.strong(mark))} ${w.paint.faint(rule)}`;
  return [`${head} ${w.paint.strong(first)}`, ...rest.map((line) => `  ${w.paint.strong(line)}`)];
}

function placeLines(finding: Finding, view: FileView, w: Writer): string[] {
  const address = addressInWords(finding.address, w.language);
  const facts = [view.spot(finding.range), address, w.words.confidence[finding.confidence]];
  return hang('→ ', facts.join(' · '), proseWidth(w), '  ');
}

function argumentLines(finding: Finding, view: FileView, quote: boolean, w: Writer): string[] {
  const { why: whyLabel, todo: todoLabel, see } = w.words.finding;
  const labels = [whyLabel, todoLabel, ...(finding.related.length > 0 ? [see] : [])];
  const column = Math.max(...labels.map(displayWidth)) + 1;
  const words = finding.words[w.language];
  const part = (label: string, paragraphs: readonly string[]): string[] =>
    paragraphs.flatMap((paragraph, i) => {
      const lines = wrap(paragraph, proseWidth(w) - column - 2);
      return lines.map((line, j) => `  ${w.paint.accent(padTo(i + j === 0 ? label : '', column))}${line}`);
    });
  const source = finding.source ? [sourceInWords(finding.source, quote, w)] : [];
  const related = finding.related.map(
    (one) => `${view.spot(one.at)} · ${view.where(one.at)}: ${one.note[w.language]}`,
  );
  return [...part(whyLabel, [words.why, ...source]), ...part(see, related), ...part(todoLabel, [words.todo])];
}

/** "Điều 14 khoản 4 Luật … (80/2015/QH13), hiệu lực từ … đến …, đã đối chiếu với văn bản: …" */
function sourceInWords(source: FindingSource, quote: boolean, w: Writer): string {
  const { article, clause, point } = source;
  const place = article === null ? '' : `${placeInWords({ article, clause, point }, w.language)} `;
  const to = source.to === null ? null : formatDate(source.to, w.language);
  const force = w.words.finding.inForce(formatDate(source.from, w.language), to);
  const name = documentNameOf(source, w);
  const document = name.includes(source.document) ? name : `${name} (${source.document})`;
  const gist = source.gist[w.language];
  const quoted = gist === '' ? '' : quote ? `: ${gist}` : ` (${w.words.finding.toldAbove})`;
  return `${place}${document}, ${force}, ${w.words.verification[source.verification]}${quoted}`;
}

/** A finding carries the Vietnamese name; the register knows the English one. */
function documentNameOf(source: FindingSource, w: Writer): string {
  if (w.language === 'vi') return source.documentName;
  return documentByNumber(source.document)?.name.en ?? source.documentName;
}
