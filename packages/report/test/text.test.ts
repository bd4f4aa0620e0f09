import { stripVTControlCharacters } from 'node:util';
import { oneLine } from '@cancu/text';
import { describe, expect, it } from 'vitest';
import { formatText, procedureCards } from '../src/index.ts';
import { displayWidth } from '../src/terminal/width.ts';
import { CLEAN, SAMPLE } from './sample.ts';

const results = { files: [SAMPLE, CLEAN], failed: [] };

describe('the terminal report', () => {
  it('reads well in Vietnamese', async () => {
    const text = formatText(results, { language: 'vi', colour: false, width: 100 });
    await expect(text).toMatchFileSnapshot('fixtures/report.vi.txt');
  });

  it('reads well in English', async () => {
    const text = formatText(results, { language: 'en', colour: false, width: 100 });
    await expect(text).toMatchFileSnapshot('fixtures/report.en.txt');
  });

  it.each([40, 60, 80, 100, 160])('keeps within a terminal of %i columns', (width) => {
    const lines = formatText(results, { language: 'vi', colour: false, width }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('says the same in colour', () => {
    const plain = formatText(results, { language: 'vi', colour: false, width: 80 });
    const colour = formatText(results, { language: 'vi', colour: true, width: 80 });
    expect(colour).not.toBe(plain);
    expect(stripVTControlCharacters(colour)).toBe(plain);
  });

  it('lets no word of a draft steer the terminal', () => {
    const name = 'Cấp\u001b[31m thẻ\u0007';
    const procedures = SAMPLE.procedures.map((one) => ({ ...one, name }));
    const text = formatText(
      { files: [{ ...SAMPLE, procedures }], failed: [] },
      { language: 'vi', colour: false, width: 80 },
    );
    expect([...text].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
  });

  it('says in its last line which files could not be read', () => {
    const failed = [{ file: 'x.pdf', words: { vi: '', en: '' } }];
    const text = formatText({ files: [CLEAN], failed }, { language: 'vi', colour: false, width: 100 });
    expect(text.trimEnd().split('\n').at(-1)).toContain('1 tệp không đọc được');
  });
});

it('lists what may be a procedure apart from what is one', () => {
  const maybe = { ...SAMPLE.procedures[0]!, name: 'Khai báo bến đò', confidence: 0.3 };
  const file = {
    ...SAMPLE,
    procedures: [maybe, ...SAMPLE.procedures],
    costs: [SAMPLE.costs[0]!, ...SAMPLE.costs],
  };
  const text = formatText({ files: [file], failed: [] }, { language: 'vi', colour: false, width: 100 });
  expect(text).toContain('Thủ tục: Cấp thẻ bến đò\n');
  expect(text).toContain('  · Khai báo bến đò (Điều 2, 3:9)\n');
  expect(oneLine(text)).toMatch(/trong đó 1 thủ tục mới; 1 chỗ có thể là thủ tục hành chính\.$/);
});

it('quotes a provision once in a file', () => {
  const [finding] = SAMPLE.findings;
  const file = { ...SAMPLE, findings: [finding!, finding!] };
  const text = oneLine(
    formatText({ files: [file], failed: [] }, { language: 'vi', colour: false, width: 100 }),
  );
  expect(text.split('chỉ được đặt ra trong thông tư khi luật giao')).toHaveLength(2);
  expect(text.split('đã đối chiếu với văn bản (nội dung nêu ở trên)')).toHaveLength(2);
});

it('shows the cards of procedures alone', () => {
  const cards = procedureCards(results, { language: 'vi', colour: false, width: 100 });
  expect(cards).toContain('Thủ tục: Cấp thẻ bến đò');
  expect(cards).not.toContain('■ lỗi');
});
