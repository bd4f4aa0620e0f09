import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  cover,
  hash,
  normaliseWords,
  OffsetMap,
  oneLine,
  range,
  shift,
  trim,
} from '../src/index.ts';

describe('ranges', () => {
  it('refuses a backward range', () => {
    expect(() => range(3, 2)).toThrow(RangeError);
  });

  it('moves, covers and contains', () => {
    expect(shift({ start: 1, end: 3 }, 4)).toEqual({ start: 5, end: 7 });
    expect(cover({ start: 1, end: 3 }, { start: 2, end: 9 })).toEqual({ start: 1, end: 9 });
    expect(contains({ start: 1, end: 9 }, { start: 1, end: 9 })).toBe(true);
    expect(contains({ start: 1, end: 9 }, { start: 0, end: 2 })).toBe(false);
  });

  it('trims every kind of blank', () => {
    const text = '\ufeff \u00a0Điều 5\u200b\t';
    const at = trim(text, { start: 0, end: text.length });
    expect(text.slice(at.start, at.end)).toBe('Điều 5');
    expect(trim('   ', { start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
  });
});

describe('OffsetMap', () => {
  it('keeps places inside equal stretches and takes replaced ones whole', () => {
    const map = new OffsetMap();
    map.add(2, 2);
    map.add(1, 3);
    map.add(2, 2);
    expect(map.toSourceRange({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(map.toSourceRange({ start: 2, end: 3 })).toEqual({ start: 2, end: 5 });
    expect(map.toSourceRange({ start: 3, end: 5 })).toEqual({ start: 5, end: 7 });
    expect(map.toSourceRange({ start: 4, end: 4 })).toEqual({ start: 6, end: 6 });
  });
});

describe('words', () => {
  it('compares wordings without signs, case and spaces', () => {
    expect(normaliseWords('  Cấp  GIẤY phép,\n(lần đầu).')).toBe('cấp giấy phép lần đầu');
    expect(oneLine(' a\n\u00a0b ')).toBe('a b');
  });

  it('hashes equal texts alike and unequal ones apart', () => {
    expect(hash('Điều 5')).toBe(hash('Điều 5'));
    expect(hash('Điều 5')).toMatch(/^[0-9a-f]{14}$/);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(hash(a) === hash(b)).toBe(a === b);
      }),
      { seed: 3 },
    );
  });
});
