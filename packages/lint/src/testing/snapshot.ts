import type { Finding, Language, Severity } from '../finding.ts';

const WORD: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

/** The text with `~~~~ message` under the words of each finding: what a jurist reads to judge a rule. */
export function snapshot(text: string, findings: readonly Finding[], language: Language = 'vi'): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let start = 0;
  for (const line of lines) {
    out.push(line);
    for (const finding of findings) {
      const under = underline(line, finding.range.start - start, finding.range.end - start);
      if (under === null) continue;
      const isLast = finding.range.end - start <= line.length;
      out.push(
        isLast ? `${under} ${WORD[language][finding.severity]}: ${finding.words[language].what}` : under,
      );
    }
    start += line.length + 1;
  }
  return `${out.join('\n').trimEnd()}\n`;
}

/** Signs under `line[from, to)`; null when nothing of it lies on this line. Tabs are kept so that columns agree. */
function underline(line: string, from: number, to: number): string | null {
  const begin = Math.max(0, from);
  const end = Math.min(line.length, to);
  if (end <= begin) return null;
  return line.slice(0, begin).replace(/[^\t]/g, ' ') + '~'.repeat(end - begin);
}
