import { expect, test } from 'vitest';
import { page } from '../src/page.mjs';

const input = {
  sections: [
    {
      script: 'structure',
      title: 'Chapters and articles',
      worst: ['text/a.txt: articles 3/5, chapters 0/0'],
      figures: [{ id: 'structure.exact', title: 'files exact', value: 0.9, cases: 10 }],
    },
  ],
  checked: [
    { file: 'text/a.txt', ms: 400, outcome: 'checked' as const, said: '', findings: [] },
    { file: 'doc/b.doc', ms: 100, outcome: 'refused' as const, said: 'Hãy lưu thành .docx.', findings: [] },
  ],
  floor: { atLeast: { 'structure.exact': 0.85 }, atMost: {} },
  old: '',
};

test('figures stand beside their floor, refusals with their sentence', () => {
  const text = page(input);
  expect(text).toContain('| Chapters and articles: files exact | 0.900 | 10 | 0.850 |');
  expect(text).toContain('- text/a.txt: articles 3/5, chapters 0/0');
  expect(text).toContain('- doc/b.doc: Hãy lưu thành .docx.');
});

test('counts of faults stand beside what is allowed, a figure that is none as a dash', () => {
  const figures = [
    { id: 'basis.precision', title: 'precision', value: null, cases: null },
    { id: 'basis.false-alarms', title: 'false alarms', value: 0, cases: 73 },
  ];
  const sections = [{ script: 'basis', title: 'Legal basis', worst: [], figures }];
  const floor = { atLeast: {}, atMost: { 'basis.false-alarms': 0 } };
  const text = page({ ...input, sections, floor });
  expect(text).toContain('| Legal basis: precision | – |  |  |');
  expect(text).toContain('| Legal basis: false alarms | 0 | 73 | at most 0 |');
});

test('the section written by hand is kept word for word', () => {
  const old = page(input).replace('Not yet read.', 'Ba văn bản: 12 đúng, 1 sai, 2 còn nghi ngờ.');
  expect(page({ ...input, old })).toBe(old);
});
