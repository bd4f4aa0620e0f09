import { describe, expect, it } from 'vitest';
import { bodyOutline } from './source.ts';

const units = (text: string) =>
  (bodyOutline(`Điều 1. Nuôi ong\n${text}`).match(/(?:clause|point) \S+/g) ?? []).map(
    (unit) => unit.split(' ')[1],
  );

describe('a number that does not follow', () => {
  it('keeps its place in the list, and the list goes on behind it', () => {
    expect(units('1. Một.\n2. Hai.\n5. Ba.\n4. Bốn.\n5. Năm.')).toEqual(['1', '2', '5', '4', '5']);
    expect(units('1. Gồm:\na) Một;\nb) Hai;\ne) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.')).toEqual([
      '1',
      'a',
      'b',
      'e',
      'd',
      'đ',
      'e',
    ]);
  });

  it('may step back between sentences', () => {
    expect(units('1. Một.\n2. Hai.\n3. Ba.\n2. Bốn.\n5. Năm.')).toEqual(['1', '2', '3', '2', '5']);
    expect(units('1. Một.\n2. Hai:\na) Ý;\nb) Ý.\n1. Ba.\n4. Bốn.')).toEqual(['1', '2', 'a', 'b', '1', '4']);
  });

  it('may stand at the head of a list that has lost its first label', () => {
    expect(units('1. Gồm:\nĐơn đăng ký;\nb) Sơ đồ;\nc) Ảnh.')).toEqual(['1', 'b', 'c']);
    expect(units('Người nuôi ong.\n2. Hai.\n3. Ba.')).toEqual(['2', '3']);
  });

  it('goes on after letters out of the alphabet', () => {
    expect(
      units('1. Gồm:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\nf) Bảy;\ng) Tám;\nh) Chín.'),
    ).toEqual(['1', 'a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h']);
  });

  it('goes on after y) with a1)', () => {
    const letters = [...'abcdđeghiklmnopqrstuvxy'];
    const list = [...letters, 'a1', 'b1'].map((letter) => `${letter}) Giấy tờ;`).join('\n');
    expect(units(`1. Gồm:\n${list}`)).toEqual(['1', ...letters, 'a1', 'b1']);
  });

  it('is the first again after an inserted one', () => {
    expect(units('1a. Thật thà.\n1. Lấy mật.\n2. Bán mật.')).toEqual(['1a', '1', '2']);
  });

  it('is refused when it is far away', () => {
    expect(units('1. Một.\n2. Hai.\n45. Người nuôi ong.')).toEqual(['1', '2']);
    expect(units('1. Gồm:\na) Một;\nv) Hai.')).toEqual(['1', 'a']);
  });

  it('is refused where the sentence before is not over', () => {
    const long = 'Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ';
    const wrapped = Array.from({ length: 8 }, () => long).join('\n');
    expect(units(`1. ${long}.\n3. ${wrapped}\n2. Năm.`)).toEqual(['1', '3']);
  });
});

describe('a numbered list inside a clause', () => {
  it('begins at 1 below a colon and is no list of clauses', () => {
    expect(units('1. Một.\n2. Hồ sơ gồm:\n1. Đơn;\n2. Sơ đồ;\n3. Ảnh.\n3. Ba.')).toEqual(['1', '2', '3']);
  });

  it('ends where a full stop stands before a number that fits the clauses', () => {
    expect(units('1. Hồ sơ gồm:\n1. Đơn.\n2. Hai.\n3. Ba.')).toEqual(['1', '2', '3']);
    expect(units('1. Hồ sơ gồm:\n1. Đơn;\n2. Sơ đồ.\n2. Hai.')).toEqual(['1', '2']);
  });
});

describe('"a." of old texts', () => {
  it('begins a list', () => {
    expect(units('1. Điều kiện:\na. Có đất;\nb. Có ong.\n2. Hồ sơ:\na. Đơn;\nb. Sơ đồ.')).toEqual([
      '1',
      'a',
      'b',
      '2',
      'a',
      'b',
    ]);
  });

  it('is refused where it does not go on', () => {
    expect(units('1. Điều kiện:\na. Có đất;\nd. Có ong.')).toEqual(['1', 'a']);
  });
});

describe('a heading', () => {
  const wrap = (line: string) =>
    `${line}\n${'Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ\n'.repeat(9)}`;

  it('is over where its first clause begins, in whatever word it ends', () => {
    expect(bodyOutline(`Điều 1. Trợ cấp hằng tháng\n${wrap('1. Người nuôi ong.')}`)).toBe(
      'article 1 Trợ cấp hằng tháng\n  clause 1',
    );
    expect(bodyOutline(`Điều 1. Trợ cấp trong các năm\n${wrap('a) Người nuôi ong.')}`)).toBe(
      'article 1 Trợ cấp trong các năm\n  point a',
    );
  });
});

describe('words that a number goes on with', () => {
  const tail =
    'Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ\n'.repeat(9);

  it('join a line that begins with one', () => {
    expect(units(`1. Hồ sơ nộp trước ngày\n2. Tháng sau thì muộn.\n${tail}`)).toEqual(['1']);
  });

  it('join neither a letter nor what comes after "hằng năm"', () => {
    expect(units(`1. Người nuôi ong nộp phí hằng năm\n2. Thời hạn.\n${tail}`)).toEqual(['1', '2']);
    expect(units(`1. Người nuôi ong nộp phí theo ngày\na) Mức một;\n${tail}`)).toEqual(['1', 'a']);
  });
});

describe('specks at the end of a line', () => {
  it('do not keep a sentence open', () => {
    const tail =
      'Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ\n'.repeat(9);
    const long = 'a) Người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc; |';
    expect(units(`1. Gồm:\n${long}\nđ) Ảnh trại.\n${tail}`)).toEqual(['1', 'a', 'đ']);
  });
});

describe('an empty line', () => {
  const long = 'người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ';
  const wrapped = (between: string) => units(`1. Chủ trại\n${`${long}\n`.repeat(9)}${between}4. Lấy mật.`);

  it('ends the sentence before a label, whatever its last word is', () => {
    expect(wrapped('\n')).toEqual(['1', '4']);
    expect(units(`1. Thời hạn là 30 ngày\n\n2. Lấy mật.\n${`${long}\n`.repeat(9)}`)).toEqual(['1', '2']);
  });

  it('is missed where there is none', () => {
    expect(wrapped('')).toEqual(['1']);
  });
});
