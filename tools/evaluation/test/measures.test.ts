import { expect, test } from 'vitest';
import { figuresOf, MEASURES, worstFiles } from '../src/measures.mjs';

const measure = (script: string) => MEASURES.find((each) => each.script === script)!;
const values = (script: string, output: string) =>
  Object.fromEntries(figuresOf(measure(script), output).map(({ id, value }) => [id, value]));

test('the share of exact files and the number of files are told apart', () => {
  const output = 'of the .docx files: 38 of 40\nstructure: 119 of 140 files exact (0.850)\n';
  expect(figuresOf(measure('structure'), output)).toEqual([
    { id: 'structure.exact', title: 'files exact', value: 0.85, cases: 140 },
  ]);
});

test('the closing line of citations gives four figures', () => {
  const output = 'citations: precision 0.912, recall 0.871, F1 0.891, right targets 0.743 of 512';
  expect(values('citations', output)).toEqual({
    'citations.precision': 0.912,
    'citations.recall': 0.871,
    'citations.f1': 0.891,
    'citations.targets': 0.743,
  });
});

test('figures above the closing line are read too, and lines about articles are not taken for the closing line', () => {
  const output = [
    'articles that lay one down: precision 0.111, recall 0.222, F1 0.148',
    'of the procedures found: time limit right 0.800 of 90, dossier items right 0.700 of 60, missing parts F1 0.610',
    'procedures: precision 0.640, recall 0.550, F1 0.592 of 210',
  ].join('\n');
  expect(values('procedures', output)).toEqual({
    'procedures.precision': 0.64,
    'procedures.recall': 0.55,
    'procedures.f1': 0.592,
    'procedures.time-limit': 0.8,
    'procedures.dossier': 0.7,
    'procedures.missing': 0.61,
  });
});

test('the severity of the legal basis stands after a semicolon', () => {
  const output = 'legal basis: precision 0.500, recall 0.400, F1 0.444 of 35; right severity 0.371';
  expect(values('basis', output)['basis.severity']).toBe(0.371);
});

test('the precision of nothing found is no figure; of false alarms only, it is 0', () => {
  const line = (precision: string) => `legal basis: precision ${precision}, recall 0.000, F1 0.000 of 8`;
  expect(values('basis', line('1.000'))).toMatchObject({ 'basis.precision': null, 'basis.recall': 0 });
  expect(values('basis', line('0.000'))).toMatchObject({ 'basis.precision': 0, 'basis.recall': 0 });
});

test('false alarms are the procedures that were not left alone', () => {
  const output = 'recitals reported: 2 of 3; procedures rightly left alone: 71 of 73; findings elsewhere: 4';
  const figure = figuresOf(measure('basis'), output).find(({ id }) => id === 'basis.false-alarms');
  expect(figure).toMatchObject({ value: 2, cases: 73 });
});

test('a script that printed no figure has none', () => {
  expect(values('outline', 'no labels')).toEqual({
    'outline.precision': null,
    'outline.recall': null,
    'outline.f1': null,
  });
});

test('the worst files are those with a fault, in the order printed', () => {
  const output = [
    'text/a.txt: exit 2: không đọc được',
    'text/b.txt: 3/9 found, 2 false alarms',
    'text/c.txt: 9/9 found, 0 false alarms',
    'text/d.txt: 4/4 found, 0 extra, 3 with the right targets',
    'text/e.txt: 4/4 found, 0 extra, 4 with the right targets',
    'text/f.txt: 7/7 units, 0 extra',
    'docx/g.docx: articles 10/12, chapters 2/2',
    'structure: 1 of 2 files exact (0.500)',
  ].join('\n');
  expect(worstFiles(output, 3)).toEqual([
    'text/a.txt: exit 2: không đọc được',
    'text/b.txt: 3/9 found, 2 false alarms',
    'text/d.txt: 4/4 found, 0 extra, 3 with the right targets',
  ]);
  expect(worstFiles(output, 9)).toHaveLength(4);
});

test('a complaint below the name of the file is taken up', () => {
  const output =
    'text/a.txt\n  missed at 5: Thống nhất chương trình\n  missed at 7: Đăng ký\nlegal basis: precision 0.5';
  expect(worstFiles(output, 9)).toEqual(['text/a.txt: missed at 5: Thống nhất chương trình']);
});

test('the share of documents found in the register, and of how many', () => {
  const output =
    'several:\n  3 × 68/NQ-CP\nhow: number 4, several 3\nresolution: 0.571 of 7 citations of documents found in the register\n';
  expect(figuresOf(measure('resolution'), output)).toEqual([
    { id: 'resolution.resolved', title: 'found in the register', value: 0.571, cases: 7 },
  ]);
  expect(measure('resolution').own).toEqual(['tools/corpus/run.mjs', 'resolution']);
});
