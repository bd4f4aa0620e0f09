import { describe, expect, it } from 'vitest';
import { addressInWords, formatAbout, formatDong, formatTime, placeInWords } from '../src/index.ts';
import { displayWidth } from '../src/terminal/width.ts';
import { wrap } from '../src/terminal/wrap.ts';

describe('a place in words', () => {
  it('names article, clause and point', () => {
    const place = { article: '5', clause: '2', point: 'đ' };
    expect(placeInWords(place, 'vi')).toBe('Điều 5 khoản 2 điểm đ');
    expect(placeInWords(place, 'en')).toBe('Article 5 clause 2 point đ');
    expect(placeInWords({ article: '12a', clause: null, point: null }, 'vi')).toBe('Điều 12a');
    expect(placeInWords({ article: null, clause: null, point: null }, 'vi')).toBe('toàn văn bản');
  });

  it.each([
    ['', 'toàn văn bản'],
    ['dieu-5/khoan-2/diem-đ', 'Điều 5 khoản 2 điểm đ'],
    ['mo-dau/can-cu', 'phần căn cứ'],
    ['mo-dau', 'phần mở đầu'],
    ['chuong-II/muc-1', 'Chương II Mục 1'],
    ['kem-theo/dieu-3', 'văn bản kèm theo: Điều 3'],
    ['kem-theo', 'văn bản kèm theo'],
    ['phu-luc-I/mau-01', 'Phụ lục I Mẫu số 01'],
    ['phu-luc', 'Phụ lục'],
    ['dieu-1/khoan-3/trich/dieu-12a', 'Điều 1 khoản 3 phần được sửa đổi: Điều 12a'],
    ['la-lung', 'la-lung'],
  ])('words the address %j as %j', (address, words) => {
    expect(addressInWords(address, 'vi')).toBe(words);
  });
});

describe('figures', () => {
  it('writes money exactly in tables and with three digits in prose', () => {
    expect(formatDong(1_250_499.6, 'vi')).toBe('1.250.500 đ');
    expect(formatAbout(1_254_000, 'vi')).toBe('1,25 triệu đ');
    expect(formatAbout(1_254_000, 'en')).toBe('1.25 million đ');
    expect(formatAbout(312_345, 'vi')).toBe('312.000 đ');
    expect(formatAbout(999_999, 'vi')).toBe('1 triệu đ');
    expect(formatAbout(25_460_000_000, 'vi')).toBe('25,5 tỷ đ');
    expect(formatAbout(0, 'vi')).toBe('0 đ');
    expect(formatAbout(-1_254_000, 'vi')).toBe('-1,25 triệu đ');
  });

  it('writes time as people say it', () => {
    expect(formatTime(45, 'vi')).toBe('45 phút');
    expect(formatTime(375, 'vi')).toBe('6,3 giờ');
    expect(formatTime(1, 'en')).toBe('1 minute');
  });
});

describe('columns', () => {
  it('counts a Vietnamese letter as one, composed or not', () => {
    expect(displayWidth('Điều kiện ỡ Ữ')).toBe(13);
    expect(displayWidth('Ữ'.normalize('NFD'))).toBe(1);
    expect(displayWidth('漢字')).toBe(4);
  });

  it('wraps between words and leaves room in the first line', () => {
    expect(wrap('một hai ba bốn năm', 8)).toEqual(['một hai', 'ba bốn', 'năm']);
    expect(wrap('một hai ba bốn năm', 8, 4)).toEqual(['một', 'hai ba', 'bốn năm']);
    expect(wrap('nghiêng ngả', 8, 4)).toEqual(['', 'nghiêng', 'ngả']);
    expect(wrap('', 8)).toEqual(['']);
    expect(wrap('nghiêngngả xa', 4)).toEqual(['nghiêngngả', 'xa']);
  });
});
