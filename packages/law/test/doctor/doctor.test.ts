import { cases } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintsOfEvents } from '../../src/doctor/events.ts';
import {
  complaintsOfEventAge,
  complaintsOfFacts,
  complaintsOfSources,
  sourceUses,
} from '../../src/doctor/facts.ts';
import { complaintsOfPeriods } from '../../src/doctor/periods.ts';
import { complaintsOfRecords } from '../../src/doctor/records.ts';
import { complaintsOfRelations } from '../../src/doctor/relations.ts';
import {
  coreRegister,
  type DocumentRecord,
  documentRegister,
  examineLaw,
  type ProvisionEvent,
  provisionEvents,
} from '../../src/index.ts';
import { layered, loadRegister, registerFrom } from '../../src/register/index.ts';
import { somePiece } from '../register/pieces.ts';

const built = await loadRegister();

const decree: DocumentRecord = {
  number: '90/2020/NĐ-CP',
  kind: 'nghi-dinh',
  name: { vi: 'Nghị định về nuôi ong', en: 'Decree on bees' },
  issued: '2020-05-01',
  from: '2020-07-01',
  to: null,
  verification: 'verified',
};

describe('the law of this package', () => {
  it('has nothing to mend on the day of its last check, neither in the core nor in the built register', () => {
    expect(examineLaw('2026-11-24')).toEqual([]);
    const all = examineLaw('2026-11-24', layered(coreRegister, built), built.damage());
    expect(all.filter(({ level }) => level === 'must-mend')).toEqual([]);
  });

  it('runs out with the temporary resolutions of 2025 and 2026', () => {
    expect(complaintsOfFacts('2026-12-31')).toEqual([]);
    // The reduction target for 2026.
    expect(complaintsOfFacts('2027-02-28').map(({ subject }) => subject)).toEqual(['nq66-2026']);
    const ended = complaintsOfFacts('2027-03-01');
    expect(ended.map(({ subject }) => subject)).toContain('nq667-4-1-a');
    expect(new Set(ended.map(({ code, level }) => `${code} ${level}`))).toEqual(
      new Set(['fact-ended must-mend']),
    );
    expect(complaintsOfEventAge('2027-03-01').map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['nq206', 'nq667', 'nq24']),
    );
  });

  it('is to be looked at again after a year, but for what is history', () => {
    const old = complaintsOfFacts('2027-11-25').filter(({ code }) => code === 'fact-unchecked');
    expect(old.map(({ subject }) => subject)).toContain('nd63-8-1-2017');
    expect(old.map(({ subject }) => subject)).not.toContain('l80-14-4-2015');
    expect(complaintsOfEventAge('2027-11-25').map(({ subject }) => subject)).not.toContain('l63-l80-14-4');
  });

  it('tells first what must be mended', () => {
    const levels = examineLaw('2028-01-01').map(({ level }) => level);
    expect(levels.indexOf('should-look')).toBeGreaterThan(levels.lastIndexOf('must-mend'));
  });
});

describe('sources', () => {
  it('that are used are entered', () => {
    expect(sourceUses().length).toBeGreaterThan(150);
    expect(complaintsOfSources()).toEqual([]);
  });

  it('that are not entered are named with the place of their use', () => {
    expect(complaintsOfSources([{ id: 'l99-1', where: 'competence.json decree 2021' }])).toEqual([
      {
        code: 'source-without-entry',
        level: 'must-mend',
        subject: 'l99-1',
        data: { where: 'competence.json decree 2021' },
      },
    ]);
  });
});

describe('events', () => {
  const event: ProvisionEvent = { ...provisionEvents[0]!, id: 'x', from: '2017-09-25' };
  const codes = (change: Partial<ProvisionEvent>) =>
    complaintsOfEvents(coreRegister, [{ ...event, ...change }]).map(({ code, data }) => [
      code,
      data.document,
    ]);

  it('must be on and by documents that are known', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ document: '999/2024/NĐ-CP' })).toEqual([['event-of-unknown-document', '999/2024/NĐ-CP']]);
    expect(codes({ document: null, by: { ...event.by, document: '998/2024/NĐ-CP' } })).toEqual([
      ['event-of-unknown-document', '998/2024/NĐ-CP'],
    ]);
  });

  it('cannot begin before their document was issued, nor end before they begin', () => {
    expect(codes({ from: '2017-08-06' }).map(([code]) => code)).toEqual(['event-dates-contradict']);
    expect(codes({ to: '2017-09-24' }).map(([code]) => code)).toEqual(['event-dates-contradict']);
    expect(codes({ from: null })).toEqual([]);
  });
});

describe('periods', () => {
  const period = (id: string, from: string | null, to: string | null) => ({ id, from, to });

  it('follow each other without a gap and without overlap', () => {
    const last = period('c', '2021-01-01', null);
    const codes = (end: string | null) =>
      complaintsOfPeriods([period('a', null, end), last]).map(({ code, subject }) => [code, subject]);
    expect(codes('2020-12-31')).toEqual([]);
    expect(codes('2020-12-30')).toEqual([['period-gap', 'c']]);
    expect(codes('2021-01-01')).toEqual([['period-overlap', 'c']]);
    expect(codes(null)).toEqual([['period-overlap', 'c']]);
    expect(complaintsOfPeriods()).toEqual([]);
  });
});

describe('records', () => {
  const of = (...records: DocumentRecord[]) =>
    complaintsOfRecords(documentRegister(records)).map(({ code, level, data }) => [code, level, data]);

  it('have days that can follow each other', () => {
    expect(of(decree)).toEqual([]);
    expect(of({ ...decree, from: '2020-04-30' })).toEqual([
      ['record-dates-contradict', 'must-mend', { issued: '2020-05-01', from: '2020-04-30' }],
    ]);
    expect(of({ ...decree, from: null, to: '2020-01-01', standing: 'listed' })).toEqual([
      ['record-dates-contradict', 'should-look', { issued: '2020-05-01', to: '2020-01-01' }],
    ]);
  });

  it('stand once: number and day, in local papers also the issuer', () => {
    expect(of(decree, { ...decree })).toEqual([['record-twice', 'must-mend', { issued: '2020-05-01' }]]);
    expect(of(decree, { ...decree, issued: '2020-06-01' })).toEqual([]);
    const local = { ...decree, number: '05/2026/QĐ-UBND', kind: 'quyet-dinh-ubnd' as const };
    expect(
      of({ ...local, issuer: 'UBND tỉnh Lai Châu' }, { ...local, issuer: 'UBND tỉnh Đồng Nai' }),
    ).toEqual([]);
  });
});

describe('relations', () => {
  const of = (change: Partial<DocumentRecord>, ...others: DocumentRecord[]) =>
    complaintsOfRelations(documentRegister([{ ...decree, ...change }, ...others])).map(({ code }) => code);
  const later = { ...decree, number: '91/2022/NĐ-CP', issued: '2022-01-05', from: null };

  it('are to documents that are known, not to themselves, and in the order of time', () => {
    expect(of({ replacedBy: ['91/2022/NĐ-CP'] }, later)).toEqual([]);
    expect(of({ replacedBy: ['999/2024/NĐ-CP'] }, later)).toEqual(['relation-to-unknown']);
    expect(of({ replacedBy: ['090/2020/ND-CP'] }, later)).toEqual(['relation-to-itself']);
    expect(of({ amends: ['91/2022/NĐ-CP'] }, later)).toEqual(['relation-backward']);
    expect(of({ issued: '2023-01-01', from: null, replacedBy: ['91/2022/NĐ-CP'] }, later)).toEqual([
      'relation-backward',
    ]);
    expect(of({ amends: ['91/2022/NĐ-CP'] }, { ...later, issued: null })).toEqual([]);
  });
});

describe('damage', () => {
  it('is named line by line', () => {
    const broken = registerFrom([{ kinds: [], issuers: [], sources: [], records: ['x'] }, 7]);
    const complaints = examineLaw('2026-11-24', layered(coreRegister, broken), broken.damage());
    expect(complaints.map(({ code, subject, data }) => [code, subject, data.reason])).toEqual([
      ['line-damaged', '1', 'not-a-piece'],
      ['line-damaged', '0:0', 'not-a-line'],
    ]);
  });

  it('never throws, whatever a register holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(somePiece(), fc.anything()), { maxLength: 3 }), (pieces) => {
        const register = registerFrom(pieces);
        for (const complaint of examineLaw('2026-11-24', register, register.damage()))
          expect(complaint.subject).not.toBe('');
      }),
      cases(7321, 5),
    );
  });
});
