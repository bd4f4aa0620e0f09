import type { Draft, Reference } from '@cancu/analysis';
import { coreLaw, documentRegister } from '@cancu/law';
import { sampleDraft } from '@cancu/lint/testing';
import { expect, it } from 'vitest';
import { citationsOf } from '../src/index.ts';

const TEXT = 'Điều 1. Bến đò\n1. Theo Điều 3 Luật Đò ngang số 12/2020/QH14 và Nghị định số 999/2020/NĐ-CP.\n';

function reference(words: string, number: string | null): Reference {
  const start = TEXT.indexOf(words);
  const at = { start, end: start + words.length };
  return {
    citation: {
      at,
      text: words,
      paths: [{}],
      document: { by: 'name', kind: 'luat', ...(number && { number }) },
    },
    in: { article: '1', clause: '1', point: null },
    address: 'dieu-1/khoan-1',
    attachment: null,
    apart: false,
    at,
    targets: [{ document: number, name: null, article: '3', clause: null, point: null }],
  };
}

function draftOf(to: string | null): Draft {
  const register = documentRegister([
    {
      number: '12/2020/QH14',
      kind: 'luat',
      name: { vi: 'Luật Đò ngang', en: 'Law on Ferries' },
      issued: '2020-06-17',
      from: '2021-01-01',
      to,
      verification: 'verified',
    },
  ]);
  const references = [
    reference('Điều 3 Luật Đò ngang số 12/2020/QH14', '12/2020/QH14'),
    reference('Nghị định số 999/2020/NĐ-CP', '999/2020/NĐ-CP'),
  ];
  return { ...sampleDraft(TEXT), law: { ...coreLaw, register }, references };
}

const registered = (draft: Draft) => citationsOf(draft).map(({ targets }) => targets[0]?.register);

it('says of each target what the register has, and null where it has nothing', () => {
  expect(registered(draftOf(null))).toEqual([
    { number: '12/2020/QH14', name: 'Luật Đò ngang', state: 'in-force' },
    null,
  ]);
  expect(registered(draftOf('2025-12-31'))[0]?.state).toBe('expired');
});

it('keeps the keys of a target', () => {
  expect(Object.keys(citationsOf(draftOf(null))[0]!.targets[0]!)).toEqual([
    'document',
    'name',
    'article',
    'clause',
    'point',
    'register',
  ]);
});
