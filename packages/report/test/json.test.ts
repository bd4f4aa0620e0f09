import { expect, it } from 'vitest';
import { formatJson, type JsonReport, proceduresOf, treeOf } from '../src/index.ts';
import type { JsonNode } from '../src/json/parse.ts';
import { SAMPLE, TEXT } from './sample.ts';

const report = (language: 'vi' | 'en') =>
  JSON.parse(formatJson({ files: [SAMPLE], failed: [] }, language)) as JsonReport;

it('is stable', async () => {
  // How far the data of the law reach is a matter of @cancu/law and changes with it.
  const { files, ...rest } = report('vi');
  const stable = { files: files.map(({ law: _, ...file }) => file), ...rest };
  await expect(`${JSON.stringify(stable, null, 2)}\n`).toMatchFileSnapshot('fixtures/check.vi.json');
});

it('says of a finding all that a program needs', () => {
  const finding = report('vi').files[0]?.findings[1];
  expect(finding).toMatchObject({
    ruleId: 'basis/require-delegation',
    severity: 'warning',
    confidence: 'likely',
    at: { article: '2', clause: '1', point: null },
    address: 'dieu-2/khoan-1',
    text: 'bản sao sổ hộ khẩu',
    range: { start: { line: 4, column: 194 }, end: { line: 4, column: 212 } },
    source: null,
  });
});

it('words messages in the language asked for', () => {
  expect(report('vi').files[0]?.findings[0]?.message).toMatch(/^Thông tư đặt ra/);
  expect(report('en').files[0]?.findings[0]?.message).toMatch(/^The circular sets/);
  expect(report('en').files[0]?.findings[0]?.source?.gist).toMatch(/^a circular may/);
});

it('counts what was found', () => {
  expect(report('vi').summary).toEqual({
    files: 1,
    failed: 0,
    findings: { error: 1, warning: 1, info: 0 },
    procedures: 1,
    newProcedures: 1,
    possibleProcedures: 0,
  });
});

it('gives a procedure the keys of the contract', () => {
  const [procedure] = proceduresOf(SAMPLE).procedures;
  expect(procedure).toMatchObject({
    name: 'Cấp thẻ bến đò',
    action: 'issue',
    articles: ['2'],
    at: { article: '2', clause: null },
    components: {
      dossier: { items: ['đơn đề nghị cấp thẻ', expect.any(String)], sets: 1 },
      timeLimit: { value: 15, unit: 'working-day' },
      authority: 'Sở Xây dựng',
      result: 'thẻ bến đò',
      fee: null,
      forms: [],
      channels: ['in-person'],
    },
    missing: ['form', 'requirement'],
    status: 'new',
  });
});

it('prints a unist tree whose leaves are the text', () => {
  const tree = treeOf(SAMPLE.draft.source, SAMPLE.draft.tree, true);
  expect(tree).toMatchObject({ type: 'document', number: '99/2099/TT-BXD', kind: 'thong-tu' });
  expect(tree.children?.[1]).toMatchObject({
    type: 'article',
    number: '2',
    position: { start: { line: 3, column: 1, offset: TEXT.indexOf('Điều 2') } },
  });
  expect(words(tree)).toBe(TEXT);
});

function words(node: JsonNode): string {
  return node.value ?? (node.children ?? []).map(words).join('');
}
