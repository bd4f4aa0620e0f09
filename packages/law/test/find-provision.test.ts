import { describe, expect, it } from 'vitest';
import {
  amendersOf,
  type DocumentRecord,
  documentRegister,
  findProvision,
  type LawText,
  type TextUnit,
} from '../src/index.ts';

const RECORD: DocumentRecord = {
  number: '12/2030/QH16',
  kind: 'luat',
  name: { vi: 'Luật Đò ngang', en: 'Law on Ferries' },
  issued: '2030-06-20',
  from: '2031-01-01',
  to: null,
  verification: 'verified',
};

const unit = (number: string, units: readonly TextUnit[] = []): TextUnit => ({
  number,
  title: null,
  text: '',
  units,
});

const LAW: LawText = {
  record: RECORD,
  file: 'luat-do-ngang.md',
  articles: [
    unit('1'),
    unit('2', [unit('1'), unit('2', [unit('a'), unit('đ')])]),
    unit('3', [unit('a'), unit('b')]),
  ],
};

const at = (article: string | null, clause: string | null = null, point: string | null = null) =>
  findProvision(LAW, { article, clause, point });

describe('a place in a text of law', () => {
  it('is found with the way to it', () => {
    const found = at('2', '2', 'đ');
    expect(found?.found && found.path.map(({ number }) => number)).toEqual(['2', '2', 'đ']);
  });

  it('is found whatever zeros and capitals are printed', () => {
    expect(at('02', '1')?.found).toBe(true);
    expect(at('2', '2', 'A')?.found).toBe(true);
  });

  it('may be a point that stands in an article without clauses', () => {
    expect(at('3', null, 'b')?.found).toBe(true);
  });

  it('is missing with the level and with what is there', () => {
    expect(at('9')).toMatchObject({ found: false, missing: 'article', present: ['1', '2', '3'] });
    expect(at('2', '7')).toMatchObject({ found: false, missing: 'clause', present: ['1', '2'] });
    expect(at('2', '2', 'd')).toMatchObject({ found: false, missing: 'point', present: ['a', 'đ'] });
    expect(at('1', '1')).toMatchObject({ found: false, missing: 'clause', present: [] });
  });

  it('is none without an article', () => {
    expect(at(null)).toBeNull();
  });
});

describe('what amends a document', () => {
  it('is read from the records of the others', () => {
    const amending = { ...RECORD, number: '40/2032/QH16', amends: ['12/2030/QH16'] };
    const register = documentRegister([RECORD, amending]);
    expect(amendersOf(register, '12/2030/QH16').map(({ number }) => number)).toEqual(['40/2032/QH16']);
    expect(amendersOf(register, '40/2032/QH16')).toEqual([]);
  });
});
