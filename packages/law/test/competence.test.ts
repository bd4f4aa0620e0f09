import type { Identity } from '@cancu/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  competencePeriods,
  covers,
  type DocumentClass,
  documentKinds,
  identifyDocument,
  type Level,
  maySetProcedures,
  periodAt,
} from '../src/index.ts';

const of = (number: string, kind: string, issuer: string, issued: string | null = null): DocumentClass => {
  const identity: Identity = { number, kind, issuer, issued, title: null };
  return identifyDocument(identity, issued === null ? { date: '2026-01-01' } : {});
};

const DECREE = of('10/2000/NĐ-CP', 'nghi-dinh', 'Chính phủ');
const PRIME_MINISTER = of('10/2000/QĐ-TTg', 'quyet-dinh', 'Thủ tướng Chính phủ');
const CIRCULAR = of('10/2000/TT-BXD', 'thong-tu', 'Bộ Xây dựng');
const COUNCIL = of('10/2000/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân tỉnh Lâm Bình');
const COMMITTEE = of('10/2000/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình');
const CHAIRMAN = of('10/2026/QĐ-UBND', 'quyet-dinh', 'Chủ tịch Ủy ban nhân dân tỉnh Lâm Bình');
const DISTRICT = of('10/2000/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân huyện Đông Sơn');
const COMMUNE = of('10/2000/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân xã Tân Phú');
const RESOLUTION = of('10/2026/NQ-CP', 'nghi-quyet', 'Chính phủ');
const LETTER = of('1234/BXD-QLN', 'cong-van', 'Bộ Xây dựng');
const JOINT = of('10/2013/TTLT-BTC-BTP', 'thong-tu-lien-tich', 'Bộ Tài chính - Bộ Tư pháp');
const LAW = of('10/2024/QH15', 'luat', 'Quốc hội');

/** "answer ← document Điều a khoản c (certainty)". */
const verdict = (document: DocumentClass, date: string): string => {
  const { answer, sources, certainty } = maySetProcedures(document, date);
  const first = sources[0];
  const clause = first?.clause ? ` k${first.clause}` : '';
  return `${answer} ← ${first ? `${first.document} Đ${first.article}${clause}` : '–'} (${certainty})`;
};

describe('what may a document set on a day, and which article says so', () => {
  const DATES = ['2012-05-05', '2018-05-05', '2023-12-01', '2025-05-05', '2026-09-01'] as const;
  const BAN = '80/2015/QH13 Đ14 k4 (certain)';

  it.each<[string, DocumentClass, readonly string[]]>([
    [
      'luật',
      LAW,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `yes ← ${BAN}`,
        `yes ← ${BAN}`,
        'yes ← 64/2025/QH15 Đ10 (certain)',
        'yes ← 64/2025/QH15 Đ10 (certain)',
      ],
    ],
    [
      'nghị định',
      DECREE,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `yes ← ${BAN}`,
        `yes ← ${BAN}`,
        'yes ← 64/2025/QH15 Đ14 k1 (certain)',
        'yes ← 64/2025/QH15 Đ14 k1 (certain)',
      ],
    ],
    [
      'nghị quyết của Chính phủ',
      RESOLUTION,
      [
        'type-does-not-exist ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        'type-does-not-exist ← 80/2015/QH13 Đ4 (certain)',
        'type-does-not-exist ← 80/2015/QH13 Đ4 (certain)',
        'yes ← 64/2025/QH15 Đ14 k2 (certain)',
        'yes ← 64/2025/QH15 Đ14 k2 (certain)',
      ],
    ],
    [
      'quyết định của Thủ tướng',
      PRIME_MINISTER,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `yes ← ${BAN}`,
        `yes ← ${BAN}`,
        'own-competence ← 64/2025/QH15 Đ15 (likely)',
        'own-competence ← 64/2025/QH15 Đ15 (likely)',
      ],
    ],
    [
      'thông tư',
      CIRCULAR,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `delegated-by-law ← ${BAN}`,
        `delegated-by-law-or-resolution ← ${BAN}`,
        'own-competence ← 64/2025/QH15 Đ18 k1 (likely)',
        'own-competence ← 64/2025/QH15 Đ18 k1 (likely)',
      ],
    ],
    [
      'thông tư liên tịch giữa các bộ',
      JOINT,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (likely)',
        'type-does-not-exist ← 80/2015/QH13 Đ4 (certain)',
        'type-does-not-exist ← 80/2015/QH13 Đ4 (certain)',
        'type-does-not-exist ← 64/2025/QH15 Đ20 (certain)',
        'type-does-not-exist ← 64/2025/QH15 Đ20 (likely)',
      ],
    ],
    [
      'nghị quyết HĐND tỉnh',
      COUNCIL,
      [
        'never ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `delegated-by-law ← ${BAN}`,
        `delegated-or-special-measures ← ${BAN}`,
        'own-competence ← 64/2025/QH15 Đ21 k1 (likely)',
        'own-competence ← 64/2025/QH15 Đ21 k1 (likely)',
      ],
    ],
    [
      'quyết định UBND tỉnh',
      COMMITTEE,
      [
        'yes ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `delegated-by-law ← ${BAN}`,
        `delegated-by-law-or-resolution ← ${BAN}`,
        'own-competence ← 64/2025/QH15 Đ21 k2 (likely)',
        'own-competence ← 64/2025/QH15 Đ21 k2 (likely)',
      ],
    ],
    [
      'quyết định Chủ tịch UBND tỉnh',
      CHAIRMAN,
      [
        'never ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        'never ← 80/2015/QH13 Đ4 (certain)',
        'never ← 80/2015/QH13 Đ4 (certain)',
        'never ← 64/2025/QH15 Đ4 (certain)',
        'own-competence ← 64/2025/QH15 Đ21 k3 (likely)',
      ],
    ],
    [
      'quyết định UBND huyện',
      DISTRICT,
      [
        'never ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `delegated-by-law ← ${BAN}`,
        `delegated-by-law-or-resolution ← ${BAN}`,
        'own-competence ← 64/2025/QH15 Đ22 (likely)',
        'type-does-not-exist ← 64/2025/QH15 Đ4 (likely)',
      ],
    ],
    [
      'nghị quyết HĐND xã',
      COMMUNE,
      [
        'never ← 63/2010/NĐ-CP Đ8 k1 (certain)',
        `delegated-by-law ← ${BAN}`,
        `delegated-by-law-or-resolution ← ${BAN}`,
        'type-does-not-exist ← 64/2025/QH15 Đ4 (certain)',
        'own-competence ← 64/2025/QH15 Đ22 (likely)',
      ],
    ],
    ['công văn', LETTER, DATES.map(() => 'never ← 63/2010/NĐ-CP Đ8 k1 (certain)')],
  ])('%s', (_name, document, expected) => {
    expect(DATES.map((date) => verdict(document, date))).toEqual(expected);
  });
});

describe('the day before and the day after', () => {
  const answers = (document: DocumentClass, ...dates: string[]): string[] =>
    dates.map((date) => maySetProcedures(document, date).answer);

  it('01/07/2016: Luật 80/2015/QH13 closes circulars and local documents', () => {
    expect(answers(CIRCULAR, '2016-06-30', '2016-07-01')).toEqual(['yes', 'delegated-by-law']);
    expect(answers(COMMITTEE, '2016-06-30', '2016-07-01')).toEqual(['yes', 'delegated-by-law']);
  });

  it('01/01/2021: a resolution of the National Assembly may delegate; provincial councils get special measures', () => {
    expect(answers(CIRCULAR, '2020-12-31', '2021-01-01')).toEqual([
      'delegated-by-law',
      'delegated-by-law-or-resolution',
    ]);
    expect(answers(COUNCIL, '2020-12-31', '2021-01-01')).toEqual([
      'delegated-by-law',
      'delegated-or-special-measures',
    ]);
    expect(answers(COMMITTEE, '2021-01-01')).toEqual(['delegated-by-law-or-resolution']);
  });

  it('01/04/2025: the ban by kind ends; Luật 80/2015/QH13 is cited no more', () => {
    expect(answers(CIRCULAR, '2025-03-31', '2025-04-01')).toEqual([
      'delegated-by-law-or-resolution',
      'own-competence',
    ]);
    const after = maySetProcedures(CIRCULAR, '2025-04-01').sources.map((source) => source.id);
    expect(after).toEqual(['l64-18-1-2025-04', 'l64-18-2-2025-04', 'nd78-5-1']);
  });

  it('01/07/2025: two levels of local government, and the chairman', () => {
    expect(answers(CHAIRMAN, '2025-06-30', '2025-07-01')).toEqual(['never', 'own-competence']);
    expect(answers(COMMUNE, '2025-03-31', '2025-04-01', '2025-06-30', '2025-07-01')).toEqual([
      'delegated-by-law-or-resolution',
      'type-does-not-exist',
      'type-does-not-exist',
      'own-competence',
    ]);
    expect(answers(DISTRICT, '2025-06-30', '2025-07-01')).toEqual(['own-competence', 'type-does-not-exist']);
  });

  it('25/09/2017: the same answer for an administrative text, in the new wording of Điều 8 khoản 1', () => {
    const ids = (date: string) => maySetProcedures(LETTER, date).sources.map((source) => source.id);
    expect(ids('2017-09-24')).toEqual(['nd63-8-1-2010', 'l80-14-2']);
    expect(ids('2017-09-25')).toEqual(['nd63-8-1-2017', 'l80-14-2']);
  });

  it('14/10/2010: before the first rule nothing is said', () => {
    expect(answers(CIRCULAR, '2010-10-13', '2010-10-14')).toEqual(['unknown', 'yes']);
    expect(maySetProcedures(LETTER, '2010-10-13').answer).toBe('unknown');
  });
});

describe('what is open stays open', () => {
  it('a local document of unknown level is answered where all levels agree', () => {
    const unknown = of('10/2018/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân', '2018-01-01');
    expect(unknown.level).toBe('unknown');
    expect(maySetProcedures(unknown, '2018-01-01').answer).toBe('delegated-by-law');
    expect(maySetProcedures(unknown, '2023-01-01')).toMatchObject({
      answer: 'unknown',
      notes: ['level-unknown'],
    });
  });

  it('a draft without year is never certain', () => {
    const draft = of('…/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', '2023-01-01');
    expect(maySetProcedures(draft, '2023-01-01')).toMatchObject({
      answer: 'delegated-by-law-or-resolution',
      certainty: 'needs-judgement',
      notes: ['nature-uncertain'],
    });
  });

  it('a consolidated text sets nothing itself', () => {
    const consolidated = of('54/VBHN-VPQH', 'van-ban-hop-nhat', 'Văn phòng Quốc hội');
    expect(maySetProcedures(consolidated, '2026-01-01')).toMatchObject({
      answer: 'unknown',
      notes: ['consolidated-text'],
    });
  });

  it('the court was outside the closed list of 2010', () => {
    const court = of('04/2012/TT-TANDTC', 'thong-tu', 'Tòa án nhân dân tối cao');
    expect(maySetProcedures(court, '2012-01-01')).toMatchObject({
      answer: 'unknown',
      certainty: 'needs-judgement',
      notes: ['not-in-the-list-of-2010'],
    });
  });
});

describe('for any day and any kind', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const document = fc.record({
    kind: fc.constantFrom(...documentKinds.map((kind) => kind.id)),
    level: fc.constantFrom<Level>('central', 'province', 'district', 'commune', 'unknown'),
    normative: fc.boolean(),
    certain: fc.boolean(),
  });

  it('exactly one period holds', () => {
    fc.assert(
      fc.property(day, (date) => {
        const holding = competencePeriods.filter((period) => covers(period, date));
        expect(holding).toEqual([periodAt(date)]);
      }),
      { seed: 3 },
    );
  });

  it('an answer that may carry an error rests on a verified source in force', () => {
    fc.assert(
      fc.property(day, document, (date, shape) => {
        const found = maySetProcedures({ ...shape, issuerKind: 'unknown', draft: false, reasons: [] }, date);
        for (const source of found.sources) expect(covers(source, date)).toBe(true);
        if (found.certainty !== 'certain') return;
        expect(found.sources[0]?.verification).toBe('verified');
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('an answer other than unknown always names an article', () => {
    fc.assert(
      fc.property(day, document, (date, shape) => {
        const found = maySetProcedures({ ...shape, issuerKind: 'unknown', draft: false, reasons: [] }, date);
        if (found.answer !== 'unknown') expect(found.sources.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000, seed: 5 },
    );
  });
});
