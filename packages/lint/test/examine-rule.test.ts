import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/index.ts';
import {
  catalogueFaults,
  examineRule,
  sampleContext,
  sampleDraft,
  unusedMessages,
} from '../src/testing/index.ts';
import { SAMPLE, sampleRule } from './sample-rule.ts';

const context = () => sampleContext(sampleDraft(SAMPLE));

describe('examining a rule', () => {
  it('prints what a jurist reads', () => {
    expect(examineRule(sampleRule(), context()).snapshot).toBe(`Điều 1. Phạm vi
1. Thông tư này quy định việc cấp thẻ bến đò.
2. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
                          ~~~~~~~~~ lỗi: Chỉ nêu cách nộp trực tiếp.
Điều 2. Gia hạn
1. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
                          ~~~~~~~~~ lỗi: Chỉ nêu cách nộp trực tiếp.
`);
  });

  it('underlines words of several lines on each, and words them once', () => {
    const at = { start: SAMPLE.indexOf('2. Người'), end: SAMPLE.indexOf('Gia hạn') };
    const rule: Rule = {
      ...sampleRule(),
      *check(c) {
        for (const report of sampleRule({ at: { ...at, end: at.end + 7 } }).check(c)) {
          yield report;
          return;
        }
      },
    };
    expect(
      examineRule(rule, context()).snapshot,
    ).toContain(`2. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
Điều 2. Gia hạn
~~~~~~~~~~~~~~~ lỗi: Chỉ nêu cách nộp trực tiếp.`);
  });

  it('names messages that nothing triggers', () => {
    const quiet: Rule = { ...sampleRule(), check: () => [] };
    expect(unusedMessages(quiet, [examineRule(quiet, context())])).toEqual(['only']);
    expect(unusedMessages(sampleRule(), [examineRule(sampleRule(), context())])).toEqual([]);
  });

  it('refuses a rule that writes into its input', () => {
    const rule: Rule = {
      ...sampleRule(),
      check: (c) => {
        (c.procedures as unknown[]).push('mine');
        return [];
      },
    };
    expect(() => examineRule(rule, context())).toThrow(TypeError);
  });

  it('refuses a rule that answers differently the second time', () => {
    let calls = 0;
    const rule: Rule = {
      ...sampleRule(),
      check: (c) => sampleRule({ data: { way: 'x', count: calls++ } }).check(c),
    };
    expect(() => examineRule(rule, context())).toThrow('a second run gave other findings');
  });

  it.each([
    ['outside the text', { start: 0, end: 9999 }],
    ['holds no words', { start: 4, end: 4 }],
    ['begins or ends with a space', { start: 0, end: 5 }],
  ])('refuses a range that %s', (fault, at) => {
    expect(() => examineRule(sampleRule({ at }), context())).toThrow(fault);
  });

  it('refuses the same report twice', () => {
    const at = { start: 0, end: 4 };
    expect(() => examineRule(sampleRule({ at }), context())).toThrow('reported twice');
  });

  it('refuses a fix that changes nothing', () => {
    const edits = [{ at: { start: 0, end: 4 }, text: 'Điều' }];
    const fix = { kind: 'safe', title: { vi: 'Sửa', en: 'Fix' }, edits } as const;
    expect(() => examineRule(sampleRule({ fixes: [fix] }), context())).toThrow(
      'an edit that changes nothing',
    );
  });
});

it('finds the faults of a catalogue', () => {
  const rule: Rule = {
    ...sampleRule(),
    id: 'channel/online',
    messages: {
      bad: {
        vi: { what: 'Thiếu {part}', why: '', todo: 'Bổ sung  ngay.' },
        en: { what: 'Missing.', why: 'Because.', todo: 'Add it.' },
      },
    },
  };
  expect(catalogueFaults(rule)).toEqual([
    '"channel/online" is not group/name with a name of the fixed vocabulary (no-, require-, …)',
    'bad.vi.what: the sentence has no end: "Thiếu {part}"',
    'bad.vi.why: no words',
    'bad.vi.todo: stray spaces',
    'bad: Vietnamese needs {part}, English {}',
  ]);
});
