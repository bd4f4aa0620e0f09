import { describe, expect, it } from 'vitest';
import {
  coreRegister,
  type DocumentRecord,
  documentByName,
  documentByNumber,
  documentKind,
  documentRegister,
  normaliseNumber,
  pickByNumber,
} from '../src/index.ts';

describe('documents by number', () => {
  it('finds the law, also through the noise of a scan', () => {
    expect(documentByNumber('80/2015/QH13')).toMatchObject({
      from: '2016-07-01',
      to: '2025-03-31',
      replacedBy: ['64/2025/QH15'],
    });
    expect(documentByNumber('63/2010/ND-CP')?.number).toBe('63/2010/NĐ-CP');
    expect(documentByNumber('64/2025/QHI5')?.number).toBe('64/2025/QH15');
    expect(documentByNumber('9/2026/NĐ-CP')?.number).toBe('09/2026/NĐ-CP');
    expect(documentByNumber('999/2024/NĐ-CP')).toBeNull();
  });

  it('does not guess at a number that comes back each year', () => {
    expect(documentByNumber('68/NQ-CP')).toBeNull();
    expect(documentByNumber('68/NQ-CP', '2021-07-01')).toBeNull();
    expect(documentByNumber('68/NQ-CP', '2020-05-12')?.from).toBe('2020-05-12');
    expect(documentByNumber('68/NQ-CP', '2020')?.from).toBe('2020-05-12');
  });

  it('tells two documents of one number apart by their day, or says nothing', () => {
    const decree = (issued: string): DocumentRecord => ({
      number: '02/2025/NĐ-CP',
      kind: 'nghi-dinh',
      name: { vi: `Nghị định ${issued}`, en: issued },
      issued,
      from: issued,
      to: null,
      verification: 'recalled',
    });
    const register = documentRegister([decree('2025-01-01'), decree('2025-02-18')]);
    expect(pickByNumber(register, '02/2025/NĐ-CP')).toBeNull();
    expect(pickByNumber(register, '02/2025/NĐ-CP', '2025-02-18')?.issued).toBe('2025-02-18');
  });
});

describe('documents by name', () => {
  it('is the one in force on the day', () => {
    const name = 'Luật Ban hành văn bản quy phạm pháp luật';
    expect(documentByName(name, '2012-01-01')?.number).toBe('17/2008/QH12');
    expect(documentByName(name, '2016-07-01')?.number).toBe('80/2015/QH13');
    expect(documentByName(name, '2025-03-31')?.number).toBe('80/2015/QH13');
    expect(documentByName(name, '2025-04-01')?.number).toBe('64/2025/QH15');
    expect(documentByName('luật ban hành VBQPPL', '2026-01-01')?.number).toBe('64/2025/QH15');
    expect(documentByName('Luật Đầu tư', '2026-02-28')?.number).toBe('61/2020/QH14');
    expect(documentByName('Luật Đầu tư', '2026-03-01')?.number).toBe('143/2025/QH15');
    expect(documentByName('Luật Không có', '2026-01-01')).toBeNull();
  });

  it('is nobody when two are in force', () => {
    const name = 'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật';
    expect(documentByName(name, '2022-01-01')?.number).toBe('63/2020/QH14');
    expect(documentByName(name, '2025-05-01')).toBeNull();
  });
});

describe('the core register', () => {
  it('is in order: numbers in one form, kinds known, dates that can follow each other', () => {
    for (const record of coreRegister.records) {
      expect(normaliseNumber(record.number)).toBe(record.number);
      expect(documentKind(record.kind)).not.toBeNull();
      if (record.issued && record.from) expect(record.from >= record.issued).toBe(true);
      if (record.from && record.to) expect(record.to > record.from).toBe(true);
      expect(record.name.vi).not.toBe('');
      expect(record.name.en).not.toBe('');
    }
  });

  it('knows every document it refers to', () => {
    for (const record of coreRegister.records)
      for (const number of [...(record.amends ?? []), ...(record.replacedBy ?? [])])
        expect([record.number, coreRegister.byNumber(number).length]).toEqual([record.number, 1]);
  });
});
