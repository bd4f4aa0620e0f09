import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { identifyDocument, maySetProcedures, rankOf } from '../src/index.ts';

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));
const there = existsSync(`${shared}/domain/facts.json`);
if (!there)
  console.log(`reference folder ${shared} not there: comparison with the hand-checked facts skipped`);

const json = (path: string) => JSON.parse(readFileSync(`${shared}/${path}`, 'utf8'));

describe.skipIf(!there)('against the reference facts', () => {
  it('ranks agree', () => {
    const facts = json('domain/facts.json').document_types as {
      type: string;
      rank_L80: number | null;
      rank_L64: number | null;
    }[];
    const KINDS: Record<string, readonly [string, 'central' | 'province' | 'district' | 'commune']> = {
      'hiến pháp': ['hien-phap', 'central'],
      'luật, bộ luật, nghị quyết QH': ['luat', 'central'],
      'lệnh, quyết định Chủ tịch nước': ['lenh-chu-tich-nuoc', 'central'],
      'nghị định': ['nghi-dinh', 'central'],
      'nghị quyết Chính phủ': ['nghi-quyet-chinh-phu', 'central'],
      'quyết định Thủ tướng': ['quyet-dinh-thu-tuong', 'central'],
      'nghị quyết Hội đồng Thẩm phán': ['nghi-quyet-hdtp', 'central'],
      'thông tư bộ': ['thong-tu', 'central'],
      'thông tư liên tịch': ['thong-tu-lien-tich', 'central'],
      'nghị quyết HĐND cấp tỉnh': ['nghi-quyet-hdnd', 'province'],
      'quyết định UBND cấp tỉnh': ['quyet-dinh-ubnd', 'province'],
      'NQ HĐND huyện': ['nghi-quyet-hdnd', 'district'],
      'QĐ UBND huyện': ['quyet-dinh-ubnd', 'district'],
      'NQ HĐND xã': ['nghi-quyet-hdnd', 'commune'],
      'QĐ UBND xã': ['quyet-dinh-ubnd', 'commune'],
    };
    for (const [type, [kind, level]] of Object.entries(KINDS)) {
      const fact = facts.find((entry) => entry.type === type)!;
      expect([type, rankOf(kind, '2018-01-01', level)?.rank ?? null]).toEqual([type, fact.rank_L80]);
      expect([type, rankOf(kind, '2025-04-15', level)?.rank ?? null]).toEqual([type, fact.rank_L64]);
    }
  });

  it('competence agrees with what jurists said of real documents', () => {
    const ANSWERS: Record<string, readonly string[]> = {
      yes: ['yes'],
      'delegated-by-law': ['delegated-by-law'],
      'delegated-by-law-or-NA-resolution': [
        'delegated-by-law-or-resolution',
        'delegated-or-special-measures',
      ],
      'own-competence': ['own-competence'],
      never: ['never'],
    };
    const folder = `${shared}/corpus/labels/basis`;
    let compared = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const { document, maySet, regime } = json(`corpus/labels/basis/${name}`);
      // Consolidated texts set nothing themselves; before 2010 no rule was read.
      if (document.kind === 'van-ban-hop-nhat' || regime === 'before-2010') continue;
      const slug = document.kind.replace(/-ttg$|-hanh-chinh$/, '');
      const found = identifyDocument({ ...document, kind: slug, title: null });
      expect([name, found.level]).toEqual([name, document.level]);
      const { answer } = maySetProcedures(found, document.issued);
      expect([name, ANSWERS[maySet]]).toEqual([name, expect.arrayContaining([answer])]);
      compared++;
    }
    expect(compared).toBeGreaterThan(15);
  });
});
