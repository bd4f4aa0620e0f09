import { describe, expect, it } from 'vitest';
import {
  competencePeriods,
  coreRegister,
  type LegalSource,
  lawHorizon,
  legalSources,
  source,
  sourcesAt,
  staleSources,
} from '../src/index.ts';

/** What a finding carries; LegalSource must fit as it is (see FindingSource in @cancu/lint). */
interface Carried {
  readonly id: string;
  readonly document: string;
  readonly documentName: string;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly gist: Readonly<Record<'vi' | 'en', string>>;
  readonly verification: 'verified' | 'secondary' | 'recalled';
}

describe('legal sources', () => {
  it('fit into a finding without conversion', () => {
    const carried: Carried = source('l80-14-4-2015');
    expect(carried.documentName).toBe('Luật Ban hành văn bản quy phạm pháp luật');
  });

  it('each say something in both languages, and where', () => {
    for (const entry of legalSources) {
      expect(entry.gist.vi.length).toBeGreaterThan(20);
      expect(entry.gist.en.length).toBeGreaterThan(20);
      expect(entry.documentName).not.toBe('');
      expect(entry.topics.length).toBeGreaterThan(0);
      expect(entry.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (entry.to) expect(entry.to > entry.from).toBe(true);
      if (entry.verification !== 'verified')
        expect([
          entry.id,
          entry.note !== undefined || entry.article === null || /^l(64|87)|^nd78|^tt03/.test(entry.id),
        ]).toEqual([entry.id, true]);
    }
  });

  it('have ids of their own and documents in the register', () => {
    expect(new Set(legalSources.map((entry) => entry.id)).size).toBe(legalSources.length);
    for (const entry of legalSources)
      expect([entry.id, coreRegister.byNumber(entry.document).length]).toEqual([entry.id, 1]);
    expect(() => source('no-such-source')).toThrow('no-such-source');
  });

  it('give one wording of a provision for any day', () => {
    const places = new Map<string, LegalSource[]>();
    for (const entry of legalSources) {
      if (entry.article) places.set(place(entry), [...(places.get(place(entry)) ?? []), entry]);
    }
    for (const wordings of places.values()) {
      const inOrder = wordings.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      inOrder.slice(1).forEach((next, i) => {
        expect([next.id, inOrder[i]!.to !== null && inOrder[i]!.to! < next.from]).toEqual([next.id, true]);
      });
    }
  });

  it('do not outlive their document', () => {
    for (const entry of legalSources) {
      const document = coreRegister.byNumber(entry.document)[0]!;
      // Điều 7 of the Law on Investment of 2020 was kept alive by its successor.
      if (!document.to || entry.id === 'dautu-7-3') continue;
      expect([entry.id, entry.to !== null && entry.to <= document.to]).toEqual([entry.id, true]);
    }
  });

  it('are found by topic and day, verified ones first', () => {
    expect(sourcesAt('component-duty', '2018-01-01').map((entry) => entry.id)).toEqual(['nd63-8-3-2017']);
    expect(sourcesAt('purpose', '2025-03-31')).toEqual([]);
    expect(sourcesAt('purpose', '2025-04-01').map((entry) => entry.id)).toEqual(['nd78-5-1']);
    const held = sourcesAt('held-data', '2026-09-01').map((entry) => entry.verification);
    expect(held).toEqual(held.toSorted((a, b) => (a === b ? 0 : a === 'verified' ? -1 : 1)));
  });

  it('stand behind every period', () => {
    for (const period of competencePeriods) for (const id of period.sources) expect(source(id).id).toBe(id);
  });
});

describe('how far the law reaches', () => {
  it('is known up to the day of the last check', () => {
    const horizon = lawHorizon();
    expect(horizon.until).toBe('2026-11-24');
    expect(horizon.newest).toBe('2026-08-05');
    expect(horizon.ending.map((entry) => entry.to).every((to) => to! >= horizon.until)).toBe(true);
  });

  it('has nothing stale on the day of the check, temporary resolutions after 28/02/2027, all else after a year', () => {
    expect(staleSources('2026-11-24')).toEqual([]);
    const ended = staleSources('2027-03-01').filter((stale) => stale.reason === 'ended');
    expect(ended.map((stale) => stale.source.id)).toContain('nq667-4-1-a');
    expect(ended.map((stale) => stale.source.id)).not.toContain('l80-14-4-2015');
    const unchecked = staleSources('2027-11-25').filter((stale) => stale.reason === 'unchecked');
    expect(unchecked.map((stale) => stale.source.id)).toContain('nd63-8-1-2017');
    expect(unchecked.map((stale) => stale.source.id)).not.toContain('l80-14-4-2015');
  });
});

function place(entry: LegalSource): string {
  return [entry.document, entry.article, entry.clause, entry.point].join('|');
}
