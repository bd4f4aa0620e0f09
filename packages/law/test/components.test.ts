import { describe, expect, it } from 'vitest';
import { type ComponentId, componentsRequired } from '../src/index.ts';

const mandatory = (date: string): readonly ComponentId[] =>
  componentsRequired(date)!
    .components.filter((rule) => rule.need === 'mandatory')
    .map((rule) => rule.component);

describe('the parts a procedure must have', () => {
  it('nothing before 14/10/2010', () => {
    expect(componentsRequired('2010-10-13')).toBeNull();
  });

  it('2010: the result is mandatory, the number of sets is not named', () => {
    expect(mandatory('2010-10-14')).toEqual([
      'name',
      'sequence',
      'channel',
      'dossier',
      'time-limit',
      'subject',
      'authority',
      'result',
    ]);
  });

  it('25/09/2017: the number of sets comes in, the result counts only where it exists', () => {
    expect(mandatory('2017-09-24')).toContain('result');
    expect(mandatory('2017-09-25')).not.toContain('result');
    expect(mandatory('2017-09-25')).toContain('dossier-sets');
    expect(componentsRequired('2017-09-25')!.source.id).toBe('nd63-8-2-2017');
  });

  it('01/04/2025: the list stays, the duty changes', () => {
    expect(mandatory('2025-04-01')).toEqual(mandatory('2025-03-31'));
    expect(componentsRequired('2025-03-31')!.duty.code).toBe('complete-when-delegated');
    const after = componentsRequired('2025-04-01')!.duty;
    expect(after.code).toBe('complete-or-assigned');
    expect(after.sources.map((source) => source.verification)).toEqual(['secondary']);
  });

  it('every version rests on a verified article that lists it', () => {
    for (const date of ['2012-01-01', '2018-01-01', '2026-01-01'])
      expect(componentsRequired(date)!.source).toMatchObject({
        verification: 'verified',
        article: '8',
        clause: '2',
      });
  });
});
