import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { type Delegation, delegationsIn } from '../src/index.ts';
import { clause, decree, law, textOf } from './law.ts';

const inLaw = (words: string) => delegationsIn(textOf(clause(words)));
const places = ({ scope }: Delegation) =>
  scope.map(({ article, clause, point }) => [article, clause, point].filter(Boolean).join('.') || 'whole');
const told = (one: Delegation) =>
  [
    one.weak ? `weak ${one.strength}` : one.strength,
    one.who.map(({ name }) => name).join(' + '),
    places(one).join(' '),
  ].join(' | ');

describe('who may regulate what', () => {
  it.each([
    ['Bộ trưởng Bộ Y tế quy định chi tiết Điều này.', 'detail | Bộ trưởng Bộ Y tế | 5'],
    ['Chính phủ quy định chi tiết khoản 1 và khoản 2 Điều này.', 'detail | Chính phủ | 5.1 5.2'],
    ['Chính phủ quy định chi tiết khoản này.', 'detail | Chính phủ | 5.2'],
    [
      'Chính phủ quy định trình tự, thủ tục, thẩm quyền cấp, thu hồi giấy phép nuôi ong.',
      'procedure | Chính phủ | 5.2',
    ],
    [
      'Bộ trưởng Bộ Công an quy định và tổ chức cấp, thu hồi thẻ nuôi ong.',
      'procedure | Bộ trưởng Bộ Công an | 5.2',
    ],
    ['Bộ trưởng Bộ Y tế quy định về quản lý mẫu bệnh phẩm của ong.', 'detail | Bộ trưởng Bộ Y tế | 5.2'],
    ['Chính phủ quy định việc cấp giấy phép nuôi ong.', 'procedure | Chính phủ | 5.2'],
    ['Bộ Tài chính hướng dẫn thi hành khoản 1 Điều này.', 'guidance | Bộ trưởng Bộ Tài chính | 5.1'],
    [
      'Giao Bộ trưởng, Thủ trưởng cơ quan ngang bộ quy định chi tiết Điều này.',
      'detail | Bộ trưởng, Thủ trưởng cơ quan ngang bộ | 5',
    ],
    [
      'Bộ trưởng Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với Bộ trưởng Bộ Tài chính quy định mức hỗ trợ người nuôi ong.',
      'detail | Bộ trưởng Bộ Nông nghiệp và Môi trường | 5.2',
    ],
    [
      'Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng trong phạm vi nhiệm vụ, quyền hạn của mình quy định mẫu sổ nuôi ong.',
      'procedure | Bộ trưởng Bộ Công an + Bộ trưởng Bộ Quốc phòng | 5.2',
    ],
    [
      'Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương quy định khoảng cách giữa các trại ong.',
      'detail | Ủy ban nhân dân cấp tỉnh | 5.2',
    ],
    [
      'Hội đồng nhân dân cấp tỉnh quy định mức thu phí thẩm định cấp giấy phép nuôi ong.',
      'detail | Hội đồng nhân dân cấp tỉnh | 5.2',
    ],
    [
      'Thống đốc Ngân hàng Nhà nước Việt Nam quy định việc cho vay nuôi ong.',
      'detail | Thống đốc Ngân hàng Nhà nước Việt Nam | 5.2',
    ],
    [
      'Mẫu đơn đề nghị cấp giấy phép nuôi ong do Bộ trưởng Bộ Y tế quy định.',
      'procedure | Bộ trưởng Bộ Y tế | 5.2',
    ],
    ['Bộ Tài chính trình Chính phủ quy định trình tự, thủ tục hoàn phí.', 'procedure | Chính phủ | 5.2'],
    [
      'Việc nộp phí thực hiện theo quy định của Bộ trưởng Bộ Tài chính.',
      'weak procedure | Bộ trưởng Bộ Tài chính | 5.2',
    ],
    ['Chính phủ quy định chi tiết và hướng dẫn thi hành Luật này.', 'detail | Chính phủ | whole'],
  ])('%s', (words, expected) => expect(inLaw(words).map(told)).toEqual([expected]));
});

describe('no power is given by', () => {
  it.each([
    'Người nuôi ong thực hiện theo Nghị định số 12/2022/NĐ-CP của Chính phủ quy định chi tiết việc nuôi ong.',
    'Người nuôi ong báo cáo Bộ trưởng Bộ Y tế.',
    'Trường hợp Chính phủ có quy định khác thì áp dụng quy định đó.',
    'Bộ Y tế hướng dẫn, kiểm tra các địa phương về nuôi ong.',
    'Chính phủ thống nhất quản lý nhà nước về nuôi ong.',
    'Thủ tướng Chính phủ quyết định đầu tư trung tâm giống ong.',
    'Bộ trưởng Bộ Y tế ban hành văn bản quy phạm pháp luật theo thẩm quyền.',
    'Thông tư liên tịch của Bộ Y tế – Bộ Tài chính quy định việc kiểm nghiệm mật ong hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    'Cơ quan có thẩm quyền quy định tại khoản 1 Điều này cấp giấy phép nuôi ong.',
  ])('%s', (words) => expect(inLaw(words)).toEqual([]));
});

it('a list below a colon says what is given, or gives what its introduction charges somebody with', () => {
  const found = delegationsIn(
    textOf(
      law(`Điều 5. Quản lý trại ong

1. Chính phủ quy định chi tiết các nội dung sau đây:

a) Điều kiện của trại ong;

b) Hồ sơ, thủ tục cấp giấy phép nuôi ong.

2. Bộ Y tế có trách nhiệm sau đây:

a) Quy định trình tự kiểm nghiệm mật ong;

b) Kiểm tra cơ sở chế biến mật ong.`),
    ),
  );
  expect(found.map(told)).toEqual(['procedure | Chính phủ | 5.1', 'procedure | Bộ trưởng Bộ Y tế | 5.2.a']);
});

it('two powers in one sentence are two', () => {
  const found = inLaw(
    'Chính phủ quy định điều kiện của trại ong; Bộ trưởng Bộ Y tế quy định trình tự kiểm nghiệm mật ong.',
  );
  expect(found.map(told)).toEqual(['detail | Chính phủ | 5.2', 'procedure | Bộ trưởng Bộ Y tế | 5.2']);
  expect(found.map(({ subject }) => subject)).toEqual([
    'điều kiện của trại ong',
    'trình tự kiểm nghiệm mật ong',
  ]);
});

it('wording set into another text speaks of that text', () => {
  const [found] = delegationsIn(
    textOf(
      law(`Điều 1. Sửa đổi, bổ sung một số điều của Luật Mật ong số 45/2010/QH12

1. Sửa đổi, bổ sung Điều 7 như sau:

“Điều 7. Kiểm nghiệm

1. Mật ong phải được kiểm nghiệm.

2. Bộ trưởng Bộ Y tế quy định chi tiết khoản 1 Điều này.”`),
    ),
  );
  expect(found).toMatchObject({
    quoted: true,
    place: { article: '1', clause: '1', point: null },
    scope: [{ article: '7', clause: '1', point: null }],
  });
});

it('a decree gives nothing to the Government, which speaks in it', () => {
  const words = 'Điều 5. Giống ong\n\nDanh mục giống ong do Chính phủ quy định.';
  expect(delegationsIn(textOf(decree(words))).map(told)).toEqual(['weak detail | Chính phủ | 5']);
});

it('shows the words that delegate', () => {
  const [one] = inLaw('Trại ong được hỗ trợ giống. Bộ trưởng Bộ Y tế quy định chi tiết Điều này.');
  expect(one!.unit.text.slice(one!.at.start, one!.at.end)).toBe(one!.text);
  expect(one!.text).toBe('Bộ trưởng Bộ Y tế quy định chi tiết Điều này');
});

it('is read in linear time, whatever the words', () => {
  const hostile = [
    'Bộ Y tế, ',
    'quy định ',
    'Chính phủ ',
    'do Chính phủ quy định, ',
    'theo quy định của Bộ Y tế ',
    'Bộ Aa bb và ',
  ];
  for (const words of hostile) {
    const begun = cpuUsage();
    inLaw(words.repeat(8000));
    expect(cpuUsage(begun).user / 1000, words).toBeLessThan(4000);
  }
});
