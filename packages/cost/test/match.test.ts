import { matchProcedures } from '@cancu/cost';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPapers } from '../src/match/match-papers.ts';
import * as arbitrary from './arbitrary.ts';
import { procedure, type Sketch } from './sketch.ts';

const match = (before: readonly Sketch[], after: readonly Sketch[]) =>
  matchProcedures(before.map(procedure), after.map(procedure));

const BEN = { name: 'Cấp giấy phép vận hành bến khách', action: 'issue', article: '5' } as const;

describe('which procedure is which', () => {
  it.each<[string, Sketch, Sketch, readonly string[]]>([
    ['the same name in another article', BEN, { ...BEN, article: '9' }, ['same-name', 'same-action']],
    [
      'a name with one word more, in the same article',
      BEN,
      { ...BEN, name: 'Cấp giấy phép vận hành bến khách ngang sông' },
      ['similar-name', 'same-action', 'same-place'],
    ],
    [
      'an approval that becomes a notification, with the same papers',
      { name: 'Phê duyệt phương án neo đậu tàu', action: 'approve', papers: ['Phương án neo đậu tàu'] },
      { name: 'Thông báo phương án neo đậu tàu', action: 'notify', papers: ['Phương án neo đậu tàu'] },
      ['similar-name', 'comparable-action', 'same-place', 'similar-dossier'],
    ],
  ])('%s', (_, before, after, reasons) => {
    const { pairs, added, removed } = match([before], [after]);
    expect(pairs).toMatchObject([{ before: 0, after: 0, reasons }]);
    expect([added, removed]).toEqual([[], []]);
  });

  it.each<[string, Sketch, Sketch]>([
    [
      'issue and reissue of one licence',
      BEN,
      { ...BEN, action: 'reissue', name: 'Cấp lại giấy phép vận hành bến khách' },
    ],
    ['two things in one article', BEN, { ...BEN, name: 'Cấp chứng chỉ thuyền trưởng' }],
    [
      'two licences with other papers in other articles',
      { ...BEN, papers: ['Phương án an toàn bến'] },
      { ...BEN, article: '12', name: 'Cấp giấy phép khai thác nước ngầm', papers: ['Báo cáo thăm dò'] },
    ],
  ])('not the same: %s', (_, before, after) => {
    expect(match([before], [after])).toEqual({ pairs: [], removed: [0], added: [0] });
  });

  it('of two that fit, the better is taken, and each only once', () => {
    const before = [BEN, { ...BEN, article: '6', name: 'Cấp giấy phép vận hành bến hàng hóa' }];
    const after = [
      { ...BEN, article: '6', name: 'Cấp giấy phép vận hành bến hàng hóa nguy hiểm' },
      { ...BEN, name: 'Cấp giấy phép vận hành bến hành khách' },
    ];
    expect(match(before, after).pairs.map((pair) => [pair.before, pair.after])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('is one to one, complete, and the same from either side', () => {
    const list = fc.array(arbitrary.sketch, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = match(before, after);
        const back = match(after, before);
        const flipped = back.pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before }));
        expect(flipped.sort((a, b) => a.before - b.before)).toEqual(there.pairs);
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        const seen = [...there.pairs.map((pair) => pair.before), ...there.removed].sort((a, b) => a - b);
        expect(seen).toEqual(before.map((_, index) => index));
      }),
    );
  });
});

describe('which paper is which', () => {
  const papers = (texts: readonly string[]) => procedure({ papers: texts }).components.dossier?.items ?? [];
  const pairs = (before: readonly string[], after: readonly string[]) =>
    matchPapers(papers(before), papers(after)).pairs.map((pair) => [pair.before, pair.after]);

  it.each<[string, string, string, number]>([
    ['whatever copy is asked', 'Bản sao có chứng thực giấy khai sinh', 'Bản sao giấy khai sinh', 1],
    ['with a few words more', 'Đơn đề nghị cấp giấy phép', 'Đơn đề nghị cấp giấy phép theo mẫu', 1],
    ['not by the words for a copy alone', 'Bản sao hộ khẩu', 'Bản sao hộ chiếu', 0],
  ])('%s: %s, %s', (_, before, after, count) => {
    expect(pairs([before], [after])).toHaveLength(count);
  });

  it('in another order', () => {
    const [form, plan] = ['Đơn đề nghị cấp giấy phép', 'Phương án bảo đảm an toàn'];
    expect(pairs([form!, plan!], [plan!, form!])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
