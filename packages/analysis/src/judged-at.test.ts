import { parseLaw } from '@cancu/parser';
import type { Source } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { makeDraft } from './make-draft.ts';

const TODAY = '2026-11-25';

function judgedAt(head: string, date?: string) {
  const lines = head.split('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const at = { start, end: start + line.length };
    start = at.end + 1;
    return { kind: 'paragraph' as const, at, hints: {}, spans: [] };
  });
  const source: Source = { text: head, blocks, meta: {}, map: { locate: () => [] }, issues: [] };
  return makeDraft({ source, tree: parseLaw(source), today: TODAY, ...(date ? { date } : {}) }).judgedAt;
}

const HEAD = (number: string, day: string) => `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
${day}
NGHỊ ĐỊNH
Về đò ngang
Điều 1. Phạm vi
Nghị định này quy định về đò ngang.`;

describe('the day by which a draft is judged', () => {
  it('is the one that is asked for', () => {
    expect(judgedAt(HEAD('7/2018/NĐ-CP', 'Hà Nội, ngày 05 tháng 02 năm 2018'), '2030-01-01')).toEqual({
      date: '2030-01-01',
      origin: 'option',
    });
  });

  it('is that of its own head', () => {
    expect(judgedAt(HEAD('7/2018/NĐ-CP', 'Hà Nội, ngày 05 tháng 02 năm 2018'))).toEqual({
      date: '2018-02-05',
      origin: 'text',
    });
  });

  it('is the end of the year in its number where the day is lost: no rule of today is held against an old text', () => {
    expect(judgedAt(HEAD('7/2018/NĐ-CP', ''))).toEqual({ date: '2018-12-31', origin: 'number' });
  });

  it.each(['7/2026/NĐ-CP', '…/2026/NĐ-CP', '7/2027/NĐ-CP', ''])(
    'is today for a draft in the making: %s',
    (number) => {
      expect(judgedAt(HEAD(number, 'Hà Nội, ngày … tháng … năm 2026'))).toEqual({
        date: TODAY,
        origin: 'today',
      });
    },
  );
});
