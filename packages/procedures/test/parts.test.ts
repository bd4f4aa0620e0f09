import { describe, expect, it } from 'vitest';
import { only } from './draft.ts';

const LICENCE = `Điều 5. Cấp Giấy phép gác kèo ong
1. Tổ chức, cá nhân đề nghị cấp Giấy phép gác kèo ong nộp 02 bộ hồ sơ trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến qua Cổng Dịch vụ công quốc gia đến Chi cục Kiểm lâm.
2. Hồ sơ gồm:
a) Đơn đề nghị cấp Giấy phép theo Mẫu số 01;
b) Bản sao có chứng thực giấy tờ về đất rừng;
c) Bản chính sơ đồ khu vực gác kèo, trường hợp gác kèo trên 10 ha.
3. Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Chi cục Kiểm lâm kiểm tra tính đầy đủ của hồ sơ và thông báo bằng văn bản nếu hồ sơ chưa đầy đủ.
4. Trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm tổ chức kiểm tra thực tế tại khu vực gác kèo và cấp Giấy phép; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.
5. Giấy phép có thời hạn 05 năm.
6. Phí thẩm định là 300.000 đồng.`;

describe('the parts of a procedure', () => {
  const procedure = only(LICENCE);
  const { components } = procedure;

  it('is called as an official list would call it', () => {
    expect(procedure).toMatchObject({ name: 'Cấp Giấy phép gác kèo ong', action: 'issue', status: 'new' });
    expect(procedure.place).toMatchObject({ article: '5' });
  });

  it('reads the papers with their kind of copy, form and condition', () => {
    expect(components.dossier!.items.map(({ copy, form, conditional }) => [copy, form, conditional])).toEqual(
      [
        ['unsaid', expect.stringContaining('01'), false],
        ['certified-copy', null, false],
        ['original', null, true],
      ],
    );
  });

  it('reads sets, channels, fee and validity', () => {
    expect(components.sets!.value).toBe(2);
    expect(components.channels.map(({ value }) => value)).toEqual(['in-person', 'post', 'online']);
    expect(components.fee!.value!.dong).toBe(300_000);
    expect(components.validity).toMatchObject({ value: 5, unit: 'year' });
  });

  it('takes the whole time and not the check of completeness', () => {
    expect(components.timeLimit).toMatchObject({ value: 15, unit: 'working-day' });
  });

  it('names the authority and sees the visit on site', () => {
    expect(components.authority!.value).toContain('Chi cục Kiểm lâm');
    expect(components.inspections.length).toBeGreaterThan(0);
  });

  it('misses nothing', () => {
    expect(procedure.missing).toEqual([]);
  });
});

describe('what is not said', () => {
  const without = (words: string) => only(LICENCE.replace(words, ''));

  it.each([
    [' trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến qua Cổng Dịch vụ công quốc gia', 'channel'],
    [' 02 bộ', 'dossier-sets'],
  ])('without “%s” it lacks %s', (words, part) => {
    expect(without(words).missing).toContain(part);
  });

  it('a time limit given by another provision counts as said', () => {
    const text = LICENCE.replace('Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, ', '').replace(
      'Trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục',
      'Thời hạn giải quyết thực hiện theo quy định tại Điều 9 Nghị định số 15/2022/NĐ-CP. Chi cục',
    );
    expect(only(text).missing).not.toContain('time-limit');
  });
});

describe('papers told in one sentence', () => {
  it('are divided at semicolons', () => {
    const text = `Điều 3. Cấp thẻ hướng dẫn
1. Người đề nghị cấp thẻ hướng dẫn nộp 01 bộ hồ sơ trực tiếp đến Sở Du lịch. Hồ sơ gồm: đơn đề nghị cấp thẻ; bản sao bằng tốt nghiệp; 02 ảnh chân dung.
2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Du lịch cấp thẻ hướng dẫn.`;
    expect(only(text).components.dossier!.items.map(({ text: words }) => words.toLowerCase())).toEqual([
      'đơn đề nghị cấp thẻ',
      'bản sao bằng tốt nghiệp',
      '02 ảnh chân dung',
    ]);
  });
});

describe('what is told of a part', () => {
  it('one dossier is one set', () => {
    expect(only(LICENCE.replace('nộp 02 bộ hồ sơ', 'lập 01 hồ sơ nộp')).components.sets!.value).toBe(1);
  });

  it('a form by its number, a result by the paper, an authority by its name alone', () => {
    const { components } = only(
      LICENCE.replace('Chi cục Kiểm lâm tổ chức kiểm tra', 'Cục Lâm nghiệp Việt Nam kiểm tra'),
    );
    expect(components.forms.map(({ value }) => value)).toEqual(['Mẫu số 01']);
    expect(components.result!.value).toBe('Giấy phép gác kèo ong');
    expect(components.authority!.value).toBe('Cục Lâm nghiệp Việt Nam');
  });
});
