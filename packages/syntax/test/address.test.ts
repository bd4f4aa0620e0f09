import { describe, expect, it } from 'vitest';
import { address, outerPlaceOf, type Parent, placeOf } from '../src/index.ts';

const node = (type: Parent['type'], number?: string): Parent => ({
  type,
  at: { start: 0, end: 0 },
  children: [],
  ...(number ? { number } : {}),
});

describe('legal addresses', () => {
  it('leaves out what stands above an article', () => {
    const path = [
      node('document'),
      node('body'),
      node('chapter', 'II'),
      node('article', '5'),
      node('clause', '2'),
      node('point', 'đ'),
    ];
    expect(address(path)).toBe('dieu-5/khoan-2/diem-đ');
    expect(placeOf(path)).toEqual({ article: '5', clause: '2', point: 'đ' });
  });

  it('names containers when there is no article', () => {
    expect(address([node('document'), node('body'), node('chapter', 'II'), node('section', '1')])).toBe(
      'chuong-II/muc-1',
    );
  });

  it('keeps attached and quoted articles apart from the own ones', () => {
    const quoted = [
      node('document'),
      node('article', '1'),
      node('clause', '3'),
      node('quotation'),
      node('article', '12a'),
    ];
    expect(address(quoted)).toBe('dieu-1/khoan-3/trich/dieu-12a');
    expect(placeOf(quoted).article).toBe('12a');
    expect(outerPlaceOf(quoted)).toEqual({ article: '1', clause: '3', point: null });
    expect(address([node('document'), node('attachment'), node('body'), node('article', '3')])).toBe(
      'kem-theo/dieu-3',
    );
  });
});
