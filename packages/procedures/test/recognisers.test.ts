import { parseLaw } from '@cancu/parser';
import { fold, strip } from '@cancu/text';
import { describe, expect, it } from 'vitest';
import { actionAt } from '../src/actions.ts';
import { actorAtHead, authoritiesIn } from '../src/actors.ts';
import { matterAt, sameness } from '../src/matter.ts';
import { papersIn } from '../src/papers.ts';
import { pointersIn } from '../src/pointer.ts';
import { type Reading, readWords } from '../src/reading.ts';
import { sentences } from '../src/segment.ts';
import { sourceOf } from './draft.ts';

/** Words as they stand, with nothing masked. */
function read(words: string): Reading {
  const plain = strip(words);
  return { words, plain, folded: plain.toLowerCase() };
}

const whole = (reading: Reading) => ({ start: 0, end: reading.words.length });

describe('views of the text', () => {
  it('lose marks but keep their length', () => {
    const text = 'Đề nghị Ủy ban nhân dân xã CẤP GIẤY PHÉP, 50 m² – “kèo ong”';
    expect(fold(text)).toBe('de nghi uy ban nhan dan xa cap giay phep, 50 m² – “keo ong”');
    expect(strip(text).startsWith('De nghi Uy ban')).toBe(true);
    expect(fold(text)).toHaveLength(text.length);
  });

  it('blank labels, which are no words of the law', () => {
    const source = sourceOf('Điều 3. Hồ sơ\n1. Đơn đề nghị.');
    const { folded } = readWords(source, parseLaw(source));
    expect(folded).toHaveLength(source.text.length);
    expect(folded).not.toMatch(/dieu 3|1\./);
    expect(folded).toContain('don de nghi.');
  });
});

describe('words of action', () => {
  it.each([
    ['cấp Giấy phép', 'issue'],
    ['cấp lại Giấy phép', 'reissue'],
    ['gia hạn thẻ', 'renew'],
    ['điều chỉnh nội dung', 'amend'],
    ['đổi thẻ', 'exchange'],
    ['xóa đăng ký', 'deregister'],
    ['hoàn trả tiền', 'settle'],
    ['câp phép', 'issue'],
  ])('%s', (words, action) => {
    expect(actionAt(read(words), 0)?.action).toBe(action);
  });

  it.each([
    ['cấp tỉnh'],
    ['cấp có thẩm quyền'],
    ['cấp phúc thẩm'],
    ['đối với người lặn'],
    ['giao dịch điện tử'],
    ['hoàn thành nhiệm vụ'],
    ['hoàn chỉnh báo cáo'],
  ])('%s is none', (words) => {
    expect(actionAt(read(words), 0)?.action ?? null).toBeNull();
  });
});

describe('what is applied for', () => {
  const matter = (words: string) => {
    const reading = read(words);
    const found = matterAt(reading, 0);
    return found && [found.actions.join(' '), words.slice(found.thingStart, found.end)];
  };

  it.each([
    ['cấp Giấy phép vớt rong theo Mẫu số 01', 'issue', 'Giấy phép vớt rong'],
    ['cấp, cấp lại, gia hạn thẻ lặn nộp hồ sơ', 'issue reissue renew', 'thẻ lặn'],
    ['đăng ký thay đổi địa chỉ trại giống đến Sở Y tế', 'amend', 'địa chỉ trại giống'],
    ['đăng ký kiểm tra chất lượng muối, hồ sơ gồm', 'appraise', 'chất lượng muối'],
    ['chấp thuận việc lấp ao trước khi thi công', 'approve', 'việc lấp ao'],
  ])('%s', (words, actions, thing) => {
    expect(matter(words)).toEqual([actions, thing]);
  });

  it.each([
    ['chấp thuận của chủ nợ'],
    ['bổ sung hồ sơ trong 03 ngày'],
    ['sửa đổi, bổ sung thành phần hồ sơ'],
  ])('%s: nothing is applied for', (words) => {
    expect(matter(words)).toBeNull();
  });

  it('things are compared by the words of the shorter one', () => {
    expect(sameness(['the', 'lan'], ['the', 'lan', 'bien'])).toBe(1);
    expect(sameness(['the', 'lan'], ['giay', 'phep'])).toBe(0);
    expect(sameness([], ['the'])).toBe(0);
  });
});

describe('who acts', () => {
  it.each([
    ['Tổ chức, cá nhân nộp hồ sơ', 'applicant'],
    ['Chủ bè nộp hồ sơ', 'applicant'],
    ['Người đại diện theo pháp luật nộp hồ sơ', 'applicant'],
    ['Ủy ban nhân dân cấp xã xem xét', 'authority'],
    ['Sở Du lịch kiểm tra', 'authority'],
    ['Cơ quan có thẩm quyền thẩm định', 'authority'],
    ['Tổ chức kiểm tra thực tế tại bến', null],
    ['Số lượng hồ sơ là 01 bộ', null],
  ])('%s', (words, kind) => {
    const reading = read(words);
    expect(actorAtHead(reading, whole(reading))?.kind ?? null).toBe(kind);
  });

  it.each([
    ['gửi Bộ Lao động - Thương binh và Xã hội xem xét', 'Bộ Lao động - Thương binh và Xã hội'],
    ['đến Sở Nông nghiệp và Môi trường nơi nuôi', 'Sở Nông nghiệp và Môi trường'],
    ['nộp tại Ủy ban nhân dân cấp xã để xác nhận', 'Ủy ban nhân dân cấp xã'],
  ])('%s', (words, name) => {
    const reading = read(words);
    const [at] = authoritiesIn(reading, whole(reading));
    expect(words.slice(at!.start, at!.end)).toBe(name);
  });

  it('“cơ quan, tổ chức” are those who apply', () => {
    const reading = read('cơ quan, tổ chức nuôi hươu');
    expect(authoritiesIn(reading, whole(reading))).toEqual([]);
  });
});

describe('papers', () => {
  it('with what they ask for', () => {
    const reading = read('nộp đơn đề nghị cấp lại thẻ lặn và hồ sơ đề nghị công nhận bến');
    expect(papersIn(reading, whole(reading)).map(({ kind, matter }) => [kind, matter?.action])).toEqual([
      ['request', 'reissue'],
      ['dossier', 'recognise'],
    ]);
  });

  it.each([['hồ sơ dự thầu'], ['hồ sơ bệnh án'], ['hồ sơ cán bộ'], ['hồ sơ vụ án']])('not %s', (words) => {
    const reading = read(words);
    expect(papersIn(reading, whole(reading))).toEqual([]);
  });

  it('are read within their range only', () => {
    const reading = read('hồ sơ của tổ chức; đơn đề nghị cấp thẻ; tờ khai');
    const start = reading.words.indexOf('đơn');
    const found = papersIn(reading, { start, end: reading.words.lastIndexOf(';') });
    expect(found.map(({ kind }) => kind)).toEqual(['request']);
  });
});

describe('pointers inside the text', () => {
  it.each([
    ['ho so theo quy dinh tai khoan 1 dieu nay', [{ article: null, clauses: ['1'], papers: true }]],
    [
      'thuc hien theo cac khoan 2 va 3 dieu 8 thong tu nay',
      [{ article: '8', clauses: ['2', '3'], papers: false }],
    ],
    ['theo dieu 12a cua nghi dinh nay', [{ article: '12a', clauses: [], papers: false }]],
    ['theo dieu 12 luat du lich', []],
  ])('%s', (text, pointers) => {
    expect(pointersIn(text)).toEqual(pointers);
  });
});

describe('sentences', () => {
  const cut = (text: string) =>
    sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('end at full stops before a capital and at semicolons', () => {
    expect(cut('Nộp đơn; nộp ảnh. Sở cấp thẻ tại TP. Huế theo số 1.2.')).toEqual([
      'Nộp đơn;',
      'nộp ảnh.',
      'Sở cấp thẻ tại TP. Huế theo số 1.2.',
    ]);
  });

  it('are cut where a text never stops', () => {
    const parts = cut('nộp hồ sơ '.repeat(2000));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join(' ')).toBe('nộp hồ sơ '.repeat(2000).trim());
  });
});
