import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runRules } from '@cancu/lint';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { draft, LICENCE } from './drafts.ts';
import { contextOf } from './engine.ts';
import { examplesOf } from './page-examples.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

const examples = rules.flatMap(({ id }) => {
  const page = `${SRC}${id}/rule.md`;
  return existsSync(page)
    ? examplesOf(readFileSync(page, 'utf8')).map((example) => ({ id, ...example }))
    : [];
});

/** One invented licence in documents that may, may not and never could set it; it asks for a paper that proves nothing. */
const PAPER = LICENCE.replace('b) Sơ đồ khu vực gác kèo.', 'b) Sổ hộ khẩu.');
const HEADS = [
  { kind: 'thong-tu', number: '12/2023/TT-BNNPTNT', issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  { kind: 'nghi-dinh', number: '90/2023/NĐ-CP', issuer: 'Chính phủ' },
  { kind: 'quyet-dinh', number: '12/2023/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Cà Mau' },
  { kind: 'nghi-quyet', number: '12/2023/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Cà Mau' },
  { kind: 'cong-van', number: '123/BNN-TCLN', issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  { kind: 'ke-hoach', number: '45/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Cà Mau' },
].map((head) => ({ id: head.number, text: draft({ ...head, body: PAPER }), before: undefined }));

/** A day of every period of competence; null: the day of the draft. */
const DATES = [null, '2009-06-01', '2015-06-01', '2018-06-01', '2022-06-01', '2025-05-01', '2026-11-25'];

const SAMPLES = [...examples, ...HEADS].flatMap((sample) =>
  DATES.map((date) => ({
    ...sample,
    date,
    context: contextOf(sample.text, sample.before, date ?? undefined),
  })),
);

describe('an error', () => {
  it('rests on a verified fact, in what the rule claims and not only after the runner has lowered it', () => {
    const claims = SAMPLES.flatMap(({ id, date, context }) =>
      rules.flatMap((rule) =>
        [...rule.check(context)]
          .filter(({ severity }) => severity === 'error')
          .map(({ source }) => ({ id, date, rule: rule.id, source })),
      ),
    );
    expect(claims.filter(({ source }) => source?.verification !== 'verified')).toEqual([]);
    // The samples must reach errors of several rules, or this says nothing.
    expect(claims.length).toBeGreaterThan(20);
    expect(new Set(claims.map(({ rule }) => rule)).size).toBeGreaterThan(1);
  });

  it('rests on a verified fact in what the user reads', () => {
    const errors = SAMPLES.flatMap(({ context }) => runRules(context, rules)).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.filter(({ source }) => source?.verification !== 'verified')).toEqual([]);
    expect(errors.length).toBeGreaterThan(20);
  });
});
