import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf, contentsReach } from '../src/contents.ts';
import { actOf, longestRun } from '../src/subject.ts';

const SCOPE =
  'Thông tư này hướng dẫn theo Điều 5 Luật Rừng về gia hạn giấy phép; hồ sơ miễn, giảm phí rừng; trình tự hoàn phí; quản lý rừng của nhà đầu tư ở nước ngoài.';

const whole = { start: 0, end: SCOPE.length };

const reaches = (name: string, heading = ''): boolean =>
  contentsReach(contentsOf(SCOPE, whole)!, { act: actOf(name), words: `${name} — ${heading}` });

describe('contents listed in a scope article', () => {
  it('are a list from four items on', () => {
    expect(contentsOf(SCOPE, whole)).toBe(SCOPE);
    const short = 'Thông tư này quy định về gác kèo ong.';
    expect(contentsOf(short, { start: 0, end: short.length })).toBeNull();
  });

  it.each(['Gia hạn giấy phép khai thác', 'Miễn tiền thuê rừng', 'Hoàn phí bảo vệ rừng'])(
    'reach %s',
    (name) => {
      expect(reaches(name)).toBe(true);
    },
  );

  it('reach what a heading names at length', () => {
    expect(reaches('Đăng ký', 'Quản lý rừng của nhà đầu tư ở nước ngoài')).toBe(true);
  });

  it('leave out an act that nothing in the list names', () => {
    expect(reaches('Xác nhận việc trồng bù', 'Xác nhận')).toBe(false);
  });
});

describe('the longest run of words', () => {
  it('is never longer than the phrase and is whole where the phrase stands in the text', () => {
    const word = fc.constantFrom('gia', 'hạn', 'phép', 'rừng', 'hồ', 'sơ', 'phí');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 8 }),
        (phrase, text) => {
          const words = phrase.join(' ');
          expect(longestRun(words, text.join(' '))).toBeLessThanOrEqual(phrase.length);
          expect(longestRun(words, `${text.join(' ')} ${words} ${text.join(' ')}`)).toBe(phrase.length);
        },
      ),
    );
  });
});

describe('the act with which a name begins', () => {
  it.each([
    ['Xác nhận số thuế đã nộp', 'Xác nhận'],
    ['Miễn, giảm phí', 'Miễn'],
    ['Cấp Giấy phép', 'Cấp'],
    ['', ''],
  ])('%s: %s', (name, act) => {
    expect(actOf(name)).toBe(act);
  });
});
