import { cases } from '@cancu/testkit';
import { oneLine } from '@cancu/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitations } from './read-citations.ts';

const WORDS =
  'điểm khoản Điều điều Mục Chương Phần Phụ lục Mẫu số a b đ 1 2 5a 01 I IV này của tại và hoặc các từ đến , ; . : ( ) “ ” / - \n \f Luật Bộ luật Đất đai Nghị định Thông tư Quyết định 12/2020/NĐ-CP 5/2019/QH14 ngày 25 tháng 02 năm 2025 Chính phủ quy định sửa đổi bổ sung một ban hành kèm theo được hết hiệu lực sau đây gọi là'.split(
    ' ',
  );

const legalWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(legalWords, fc.string({ unit: 'binary', maxLength: 200 }));

describe('reading citations', () => {
  it('never fails, stays inside the text, goes forward and says what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, offset) => {
        let end = offset;
        for (const citation of readCitations(text, offset)) {
          expect(citation.at.start).toBeGreaterThanOrEqual(end);
          expect(citation.at.end).toBeGreaterThan(citation.at.start);
          expect(citation.at.end).toBeLessThanOrEqual(offset + text.length);
          expect(citation.text).toBe(
            oneLine(text.slice(citation.at.start - offset, citation.at.end - offset)),
          );
          expect(citation.paths.length).toBeGreaterThan(0);
          end = citation.at.end;
        }
      }),
      cases(21),
    );
  });

  const hostile = [
    'khoản 1 ',
    'khoản 1, ',
    'mục 1, ',
    'điểm a khoản 1 Điều 1, ',
    'từ Điều 1 đến Điều 500, ',
    'khoản 1 Điều này, ',
    'Luật Đất ',
    'Luật sửa đổi, ',
    'Nghị định số 1/2020/NĐ-CP ngày 1/1/2020 về ',
    'Điều 1 Quy chế ',
    'số 1/2020/NĐ-CP, ',
    '(sau đây gọi ',
    '1/1/1/',
  ];
  it.each(hostile)('takes linear time on "%s" twenty thousand times over', (piece) => {
    const text = piece.repeat(20_000);
    readCitations(piece.repeat(200));
    const begun = process.cpuUsage();
    readCitations(text);
    // Processor time, generous for a busy machine; quadratic reading takes minutes.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(10_000);
  });
});
