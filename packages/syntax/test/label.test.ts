import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrdinals, follows, ordinal, POINT_LETTERS, roman, toRoman } from '../src/index.ts';

const after = (a: string, b: string) => follows(ordinal(a)!, ordinal(b)!);

describe('ordinals', () => {
  it.each([
    ['5', [5]],
    ['5a', [5, 'a']],
    ['34đ', [34, 'đ']],
    ['a', ['a']],
    ['đ', ['đ']],
    ['a1', ['a', 1]],
    ['a.1', null],
    ['ii)', null],
  ])('reads %s', (number, value) => {
    expect(ordinal(number)).toEqual(value);
  });

  it.each([
    ['5', '6'],
    ['5', '5a'],
    ['5a', '5b'],
    ['5d', '5đ'],
    ['5a', '6'],
    ['a', 'b'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['e', 'g'],
    ['i', 'k'],
    ['a', 'a1'],
    ['a1', 'b'],
  ])('%s is followed by %s', (a, b) => {
    expect(after(a, b)).toBe(true);
    expect(after(b, a)).toBe(false);
  });

  it.each([
    ['5', '7'],
    ['5', '5'],
    ['d', 'e'],
    ['a', 'c'],
    ['e', 'f'],
    ['5', '6a'],
  ])('%s is not followed by %s', (a, b) => {
    expect(after(a, b)).toBe(false);
  });

  it('orders points by the Vietnamese alphabet: d before đ before e', () => {
    const sorted = ['e', 'đ', 'a', 'd', 'a1', 'y'].sort((a, b) => compareOrdinals(ordinal(a)!, ordinal(b)!));
    expect(sorted).toEqual(['a', 'a1', 'd', 'đ', 'e', 'y']);
    expect(POINT_LETTERS).toHaveLength(23);
  });
});

describe('Roman numbers', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (n) => roman(toRoman(n)) === n),
      { seed: 1 },
    );
  });

  it.each(['IIII', 'VX', 'HI', 'ii', ''])('refuses %s', (number) => {
    expect(roman(number)).toBeNull();
  });
});
