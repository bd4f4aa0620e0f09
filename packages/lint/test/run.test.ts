import { hash } from '@cancu/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MissingPlaceholderError, RULE_FAILED, type Rule, runRules } from '../src/index.ts';
import { sampleContext, sampleDraft } from '../src/testing/index.ts';
import { SAMPLE, sampleRule, VERIFIED } from './sample-rule.ts';

const context = sampleContext(sampleDraft(SAMPLE));

describe('a finding', () => {
  it('is worded in both languages from the catalogue', () => {
    const [finding] = runRules(context, [sampleRule()]);
    expect(finding?.words.vi).toEqual({
      what: 'Chỉ nêu cách nộp trực tiếp.',
      why: 'Người dân phải đi 2 lần.',
      todo: 'Bổ sung cách nộp trực tuyến.',
    });
    expect(finding?.words.en.what).toBe('Only in-person filing is named.');
  });

  it('carries the legal address of the words', () => {
    const findings = runRules(context, [sampleRule()]);
    expect(findings.map((finding) => finding.address)).toEqual(['dieu-1/khoan-2', 'dieu-2/khoan-1']);
  });

  it('keeps its fingerprint when lines move above it', () => {
    const moved = sampleContext(sampleDraft(`\n\n${SAMPLE.replace('việc cấp', 'riêng việc cấp')}`));
    const print = (c: typeof context) => runRules(c, [sampleRule()]).map((finding) => finding.fingerprint);
    expect(print(moved)).toEqual(print(context));
  });

  it('has the fingerprint of rule, address and words', () => {
    const [finding] = runRules(context, [sampleRule()]);
    expect(finding?.fingerprint).toBe(hash('channel/require-online\ndieu-1/khoan-2\ntrực tiếp'));
  });

  it('never shares a fingerprint with another', () => {
    const twice = sampleContext(sampleDraft('Điều 1. Nộp\n1. Nộp trực tiếp hoặc trực tiếp.\n'));
    const prints = runRules(twice, [sampleRule()]).map((finding) => finding.fingerprint);
    expect(new Set(prints).size).toBe(2);
  });
});

describe('an error', () => {
  const claims = (change: Parameters<typeof sampleRule>[0]) => {
    const [finding] = runRules(context, [sampleRule(change)]);
    return `${finding?.severity}, ${finding?.confidence}`;
  };

  it('stands when it is certain by a verified source', () => expect(claims({})).toBe('error, certain'));

  it('becomes a warning without a source', () => expect(claims({ source: null })).toBe('warning, likely'));

  it('becomes a warning when its source is not verified', () =>
    expect(claims({ source: { ...VERIFIED, verification: 'secondary' } })).toBe('warning, likely'));

  it('becomes a warning when it needs judgement', () =>
    expect(claims({ confidence: 'needs-judgement' })).toBe('warning, needs-judgement'));

  it('leaves warnings as they are', () =>
    expect(claims({ severity: 'warning', source: null })).toBe('warning, certain'));
});

describe('the runner', () => {
  const broken: Rule = {
    ...sampleRule(),
    id: 'x/no-luck',
    *check() {
      yield* sampleRule().check(context);
      throw new TypeError('không có gì');
    },
  };

  it('keeps the other rules when one throws, and says which', () => {
    const findings = runRules(context, [broken, sampleRule()]);
    expect(findings.map((finding) => finding.ruleId)).toEqual([
      RULE_FAILED,
      'channel/require-online',
      'channel/require-online',
    ]);
    expect(findings[0]?.words.vi.what).toContain('x/no-luck');
    expect(findings[0]?.words.en.why).toContain('TypeError: không có gì');
  });

  it('throws in tests what a rule throws', () => {
    expect(() => runRules(context, [broken], { strict: true })).toThrow();
  });

  it('names a placeholder without data in tests, and shows … to readers', () => {
    const rule = sampleRule({ data: { count: 1 } });
    expect(() => runRules(context, [rule], { strict: true })).toThrow(MissingPlaceholderError);
    expect(runRules(context, [rule])[0]?.words.vi.what).toBe('Chỉ nêu cách nộp ….');
  });

  it('takes a message without catalogue entry for a broken rule', () => {
    const rule: Rule = { ...sampleRule(), messages: {} };
    expect(runRules(context, [rule]).map((finding) => finding.ruleId)).toEqual([RULE_FAILED]);
  });

  it('gives the same order whatever the order of the rules', () => {
    const rules = ['a/no-a', 'b/no-b', 'c/no-c'].map((id): Rule => ({ ...sampleRule(), id }));
    const order = (some: readonly Rule[]) =>
      runRules(context, some).map((finding) => `${finding.range.start} ${finding.ruleId}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 3 }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(rules));
      }),
    );
  });
});
