import { coreRegister, examineLaw, type LawComplaint, lawHorizon } from '@cancu/law';
import { layered, loadRegister } from '@cancu/law/register';
import type { Language } from '@cancu/lint';
import { today } from '../clock.ts';
import { EXIT } from '../exit-code.ts';
import { cliWords } from '../words/index.ts';
import type { Output, Task } from './task.ts';

/** So many of a kind are told in words; a list that ran out of date has hundreds. */
const TOLD = 5;

/** Examines the law by which drafts are judged; 1 when something must be mended. */
export async function doctor({ options }: Task): Promise<Output> {
  const built = await loadRegister();
  const register = layered(coreRegister, built);
  const date = options.date ?? today();
  const complaints = examineLaw(date, register, built.damage());
  const count = register.records.length;
  const text =
    options.format === 'json'
      ? json(complaints, date, count)
      : told(complaints, date, count, options.language);
  const broken = complaints.some(({ level }) => level === 'must-mend');
  return { text, problems: [], converted: [], code: broken ? EXIT.findings : EXIT.clean };
}

function json(complaints: readonly LawComplaint[], date: string, documents: number): string {
  const worded = complaints.map((complaint) => ({
    ...complaint,
    message: { vi: sentence(complaint, 'vi'), en: sentence(complaint, 'en') },
  }));
  const head = { date, checkedUntil: lawHorizon().until, documents };
  return `${JSON.stringify({ ...head, complaints: worded }, null, 2)}\n`;
}

function told(
  complaints: readonly LawComplaint[],
  date: string,
  documents: number,
  language: Language,
): string {
  const words = cliWords(language).doctor;
  const lines = [words.about(date, lawHorizon().until, documents)];
  for (const level of ['must-mend', 'should-look'] as const) {
    const mine = complaints.filter((complaint) => complaint.level === level);
    if (mine.length > 0) lines.push('', `${words.level[level](mine.length)}:`, ...listed(mine, language));
  }
  if (!complaints.some(({ level }) => level === 'must-mend')) lines.push('', words.fine);
  return `${lines.join('\n')}\n`;
}

function listed(complaints: readonly LawComplaint[], language: Language): string[] {
  const codes = [...new Set(complaints.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const mine = complaints.filter((complaint) => complaint.code === code);
    const first = mine.slice(0, TOLD).map((complaint) => `  - ${sentence(complaint, language)}`);
    const rest = mine.length - first.length;
    return rest > 0 ? [...first, `    ${cliWords(language).doctor.more(rest)}`] : first;
  });
}

function sentence({ code, subject, data }: LawComplaint, language: Language): string {
  return cliWords(language).doctor.complaint[code](subject, data);
}
