import { findAll, isParent, type Parent } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { parse } from '../../test/source.ts';
import { roleOf } from './role-of.ts';

/** The roles of the first article and of its clauses. */
function roles(text: string) {
  const article = findAll(parse(text), 'article')[0] as Parent;
  const clauses = article.children.filter(
    (child): child is Parent => isParent(child) && child.type === 'clause',
  );
  return [article, ...clauses].map((provision) => roleOf(provision, text));
}

const ofTitle = (title: string) => roles(`Điều 9. ${title}\nNgười nuôi ong được biết.`)[0];
const ofWords = (words: string) => roles(`Điều 9. Nuôi ong\n1. ${words}`)[1];

describe('an article', () => {
  it.each([
    ['Hiệu lực thi hành', 'effect'],
    ['Hiệu lực thi hành7', 'effect'],
    ['Hiệu lực thi hành và quy định chuyển tiếp', 'effect'],
    ['Hiệu lực và trách nhiệm thi hành', 'effect'],
    ['Hiệu lực của Nghị định này', 'effect'],
    ['Điều khoản chuyển tiếp', 'transition'],
    ['Quy định chuyển tiếp về đăng ký trại ong', 'transition'],
    ['Xử lý trại ong đang nuôi khi Luật này có hiệu lực thi hành', 'transition'],
    ['Bãi bỏ một số quy định về nuôi ong', 'repeal'],
    ['Văn bản về nuôi ong hết hiệu lực', 'repeal'],
    ['Tổ chức thực hiện', 'implementation'],
    ['Trách nhiệm thi hành', 'implementation'],
    ['Trách nhiệm tổ chức thực hiện', 'implementation'],
    ['Quy định chi tiết và hướng dẫn thi hành', 'implementation'],
    ['Trách nhiệm thi hành Nghị quyết này', 'implementation'],
  ])('is known by its title: %s', (title, role) => {
    expect(ofTitle(title)).toBe(role);
  });

  it.each([
    'Hiệu lực của giấy phép nuôi ong',
    'Hiệu lực và thời hạn của hợp đồng',
    'Các trường hợp giấy phép hết hiệu lực',
    'Trách nhiệm thực hiện kiểm tra trại ong',
    'Tổ chức thực hiện kế hoạch nuôi ong',
    'Thay thế người nuôi ong',
    'Kinh phí thực hiện',
  ])('of another kind is none: %s', (title) => {
    expect(ofTitle(title)).toBeNull();
  });

  it('without a title is known by its words', () => {
    expect(roles('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.')).toEqual(['effect']);
    expect(roles('Điều 3. Chánh Văn phòng và các sở chịu trách nhiệm thi hành Quyết định này.')).toEqual([
      'implementation',
    ]);
    expect(roles('Điều 3. Quyết định này có hiệu lực\nkể từ ngày ký.')).toEqual(['effect']);
    expect(roles('Điều 3. Quyết định này có hiệu lực kể từ ngày ban hành\nHội đồng được biết.')).toEqual([
      'effect',
    ]);
    expect(roles('Điều 1. Phê duyệt kế hoạch nuôi ong.')).toEqual([null]);
  });

  it('"Điều khoản thi hành" is what its first clause of a kind is', () => {
    expect(
      roles(
        'Điều 9. Điều khoản thi hành\n1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.\n2. Bãi bỏ Điều 4.',
      ),
    ).toEqual(['effect', 'effect', 'repeal']);
    expect(roles('Điều 9. Điều khoản thi hành\n1. Người nuôi ong được biết.')).toEqual([
      'implementation',
      null,
    ]);
  });
});

describe('a clause', () => {
  it.each([
    ['Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026.', 'effect'],
    ['Khoản 8 Điều 6 của Nghị định này có hiệu lực từ ngày 01 tháng 9 năm 2026.', 'effect'],
    ['Các quy định sau đây có hiệu lực từ ngày 01 tháng 9 năm 2026:', 'effect'],
    ['Nghị quyết này được Hội đồng nhân dân thông qua và có hiệu lực từ ngày ký.', 'effect'],
    ['Trại ong đăng ký trước ngày Nghị định này có hiệu lực thì không phải đăng ký lại.', 'transition'],
    ['Hồ sơ đang xử lý tại thời điểm Luật này có hiệu lực thì xử lý tiếp.', 'transition'],
    ['Kể từ ngày Thông tư này có hiệu lực, giấy đã cấp được dùng đến hết hạn.', 'transition'],
    ['Quy định chuyển tiếp về trại ong như sau:', 'transition'],
    ['Các văn bản sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực:', 'repeal'],
    ['Kể từ ngày Thông tư này có hiệu lực, Thông tư số 3/2020/TT-BNO hết hiệu lực.', 'repeal'],
    ['Nghị định số 5/2020/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.', 'repeal'],
    ['Nghị định này thay thế Nghị định số 5/2020/NĐ-CP.', 'repeal'],
    ['Bãi bỏ khoản 3 Điều 7 Nghị định số 5/2020/NĐ-CP.', 'repeal'],
    ['Các Bộ trưởng chịu trách nhiệm thi hành Nghị định này.', 'implementation'],
    ['Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết này.', 'implementation'],
    ['Chính phủ quy định chi tiết các điều, khoản được giao trong Luật.', 'implementation'],
  ])('is known by its words: %s', (words, role) => {
    expect(ofWords(words)).toBe(role);
  });

  it.each([
    'Giấy phép có hiệu lực kể từ ngày ký.',
    'Giấy phép nuôi ong hết hiệu lực khi hết thời hạn ghi trong giấy.',
    'Quyết định thu hồi giấy phép có hiệu lực từ ngày ban hành.',
    'Chủ trại chịu trách nhiệm thực hiện đúng quy định về nuôi ong.',
    'Nghị định này quy định chi tiết và hướng dẫn thi hành Luật Nuôi ong.',
    'Thay thế người nuôi ong trong thời hạn 30 ngày.',
    'Hủy bỏ giấy phép nuôi ong khi chủ trại đề nghị.',
    'Hồ sơ nộp trước ngày 01 tháng 7 hằng năm.',
  ])('of another kind is none: %s', (words) => {
    expect(ofWords(words)).toBeNull();
  });

  it('is read without its inner units and without new wording', () => {
    expect(
      ofWords('Hồ sơ gồm:\na) Bản sao văn bản hết hiệu lực kể từ ngày Nghị định này có hiệu lực.'),
    ).toBeNull();
  });

  it('is read in linear time', () => {
    const hostile = `Các ${'quy định '.repeat(50_000)}`;
    const begun = performance.now();
    ofWords(hostile);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
