import type { LawNode, Parent } from '@cancu/syntax';
import { isParent, walk } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { parse } from './source.ts';

/** `type number: readings` of every node that has other readings. */
function doubted(text: string): string[] {
  const found: string[] = [];
  walk(parse(text), (node: LawNode) => {
    if (isParent(node) && node.alternatives) found.push(told(node));
    return true;
  });
  return found;
}

const told = ({ type, number, alternatives }: Parent) =>
  `${[type, number].filter(Boolean).join(' ')}: ${alternatives!.join(', ')}`;

const AMENDING = 'NGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong\n';

describe('the other readings of a unit', () => {
  it('are none where it is decided without doubt', () => {
    expect(
      doubted('Chương I\nCHUNG\nĐiều 1. Một\n1. Ý:\na) Ý;\nb) Ý.\n2. Ý.\nĐiều 2. Hai\n1. Ý.\n1a. Ý.\n2. Ý.'),
    ).toEqual([]);
  });

  it('say `text` for a number out of order and for a label behind marks', () => {
    expect(doubted('Điều 1. Một\n1. Ý.\n4. Ý.\n2. Ý.')).toEqual(['clause 4: text', 'clause 2: text']);
    expect(doubted('Điều 1. Một\n1. Ý.\n. 2. Ý.')).toEqual(['clause 2: text']);
  });

  it('say `text` for a label below a line without an end', () => {
    const long = 'người nuôi ong đăng ký tại nơi đặt trại trong thời hạn mười ngày làm việc và gửi bản vẽ';
    expect(doubted(`Điều 1. Một\n1. Người\n${`${long}\n`.repeat(9)}2. Ý.`)).toEqual(['clause 2: text']);
  });

  it('say `as-printed` for a number that is read by its place', () => {
    expect(doubted('Điều 1. Một\n1. Gồm:\n8) Đơn;\nb) Sơ đồ.')).toEqual(['point a: as-printed']);
    expect(doubted('Chương I\nCHUNG\nĐiều 1. Một\nChương HÌ\nONG\nĐiều 2. Hai')).toEqual([
      'chapter II: as-printed',
    ]);
  });

  it('say `note` for a number cut from that of a note', () => {
    expect(doubted('VĂN BẢN HỢP NHẤT\nĐiều 1. Một\n1. Ý.\n218. (được bãi bỏ)')).toEqual(['clause 2: note']);
  });

  it('say `inner-item` for a clause that may be an item of the one before', () => {
    expect(doubted('Điều 1. Một\n1. Ý.\n2. Ý.\n1. Ý.')).toEqual(['clause 1: text, inner-item']);
    expect(doubted('Điều 1. Một\n1. Gồm:\n1. Đơn.\n2. Ý.')).toEqual(['clause 2: inner-item']);
  });

  it('say `outer-clause` for a second list under a clause', () => {
    expect(doubted('Điều 1. Một\n1. Gồm:\na) Đơn;\nb) Sơ đồ.\nTrừ:\na) Ảnh.')).toEqual([
      'point a: text, outer-clause',
    ]);
  });

  it('say `running-head` for a chapter that has units and is named again', () => {
    expect(doubted('Chương I\nCHUNG\nĐiều 1. Một\nChương I\nONG\nĐiều 2. Hai')).toEqual([
      'chapter I: running-head',
    ]);
    expect(doubted('Chương I\nCHUNG\nChương I\nCHUNG\nĐiều 1. Một')).toEqual([]);
  });

  it('say `own` for new wording without marks', () => {
    expect(
      doubted(
        `${AMENDING}Điều 1. Sửa đổi Điều 4 như sau:\nĐiều 4. Hồ sơ\n1. Đơn.\nĐiều 2. Hiệu lực thi hành`,
      ),
    ).toEqual(['quotation: own']);
  });

  it('say `quoted` for a unit that ends new wording still open', () => {
    expect(
      doubted(
        `${AMENDING}Điều 1. Sửa đổi\n1. Sửa đổi Điều 4 như sau:\n“Điều 4. Hồ sơ\n1. Đơn.\n2. Sửa đổi khoản 1 Điều 6 như sau:\n“1. Ý.”`,
      ),
    ).toEqual(['clause 2: quoted']);
  });

  it('say `clause` for an article with the label of a clause', () => {
    expect(
      doubted(
        `${AMENDING}Điều 1. Sửa đổi\n1. Sửa đổi Điều 18 như sau:\n“18. Hồ sơ\n1. Đơn.”.\n2. Bãi bỏ Điều 5.`,
      ),
    ).toEqual(['article 18: clause']);
  });
});
