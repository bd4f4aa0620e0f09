import fc from 'fast-check';
import type { RegisterPiece } from '../../src/register/index.ts';

const KINDS = ['luat', 'nghi-dinh', 'thong-tu', 'quyet-dinh-ubnd'] as const;
const NUMBERS = [
  '1/2020/QH14',
  '01/2020/QH14',
  '7/2021/NĐ-CP',
  '9/2022/TT-BTC',
  '05/2026/QĐ-UBND',
  '68/NQ-CP',
];
const TITLES = ['Đầu tư', 'đầu  tư', 'Hòa giải', 'Hoà giải', 'về kiểm soát thủ tục hành chính', ''];
const DAYS = ['', '2020-05-01', '2021-01-01', '2026-07-01'];

/** Pieces of few numbers and few names, so that they meet often. */
export function somePiece(): fc.Arbitrary<RegisterPiece> {
  const day = fc.constantFrom(...DAYS);
  const line = fc
    .record({
      number: fc.constantFrom(...NUMBERS),
      kind: fc.nat(KINDS.length - 1),
      issuer: fc.constantFrom('', '0', '1'),
      days: fc.tuple(day, day, day),
      told: fc.constantFrom('d', 'l', 'c', 'lx', 'dp'),
      relations: fc.constantFrom(
        '',
        'a:1/2020/QH14',
        'b:7/2021/NĐ-CP;o:1/2020/QH14',
        'a:07/2021/NĐ-CP,9/2022/TT-BTC;r:x',
      ),
      title: fc.constantFrom(...TITLES),
    })
    .map(({ number, kind, issuer, days, told, relations, title }) =>
      [number, kind, issuer, ...days, told, '0', relations, title].join('\t'),
    );
  return fc.array(line, { maxLength: 8 }).map((records) => ({
    kinds: [...KINDS],
    issuers: ['UBND tỉnh Lai Châu', 'UBND thành phố Huế'],
    sources: ['pd cit'],
    records,
  }));
}
