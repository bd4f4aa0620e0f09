import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldData, heldDatabases, heldGroups, heldPapers, legalSources } from '../src/index.ts';

const groups = (paper: string, date = '2026-09-01', about?: string): readonly string[] =>
  heldPapers(paper, date, about).map((found) => found.group.id);

describe('papers the State already holds', () => {
  it.each<[string, readonly string[]]>([
    ['Bản sao có chứng thực giấy chứng nhận đăng ký doanh nghiệp', ['enterprise']],
    ['Bản sao Giấy chứng nhận đăng ký kinh doanh của doanh nghiệp có vốn đầu tư nước ngoài', ['enterprise']],
    ['Bản sao được chứng thực từ căn cước công dân', ['identity-card']],
    ['01 bản chụp chứng minh nhân dân hoặc thẻ căn cước', ['identity-card']],
    ['Giấy khai sinh hoặc trích lục khai sinh của trẻ', ['birth']],
    ['Giấy tờ chứng minh quan hệ: giấy khai sinh, giấy chứng nhận kết hôn', ['birth', 'marriage']],
    ['Văn bản xác nhận tình trạng hôn nhân', ['marital-status']],
    ['Trích lục khai tử', ['death']],
    ['Thẻ bảo hiểm y tế còn giá trị sử dụng', ['health-insurance']],
    ['Sổ BHXH', ['social-insurance']],
    ['Giấy tờ tùy thân (căn cước công dân) và đơn theo mẫu do nước ngoài lập', ['identity-card']],
    ['Bản sao giấy phép lái xe phù hợp với loại xe', ['driving-licence']],
    ['Giấy chứng nhận đăng ký hộ kinh doanh', ['household-business']],
    ['Giấy chứng nhận đăng ký hợp tác xã', ['cooperative']],
    ['Bản sao giấy chứng nhận đăng ký xe ô tô', ['vehicle']],
    ['Giấy tờ chứng minh địa điểm hợp pháp (giấy chứng nhận quyền sử dụng đất)', ['land']],
    ['Phiếu lý lịch tư pháp số 1 của người đứng đầu cơ sở', ['criminal-record']],
    ['Giấy khám sức khoẻ do cơ sở đủ điều kiện cấp', ['health-check']],
    ['Bản sao sổ hộ khẩu', ['household-book']],
    ['Giấy xác nhận nơi cư trú của Công an cấp xã', ['residence']],
    ['BẢN SAO CĂN CƯỚC CÔNG DÂN', ['identity-card']],
  ])('%s', (paper, expected) => {
    expect(groups(paper)).toEqual(expected);
  });
});

describe('papers and words that are something else', () => {
  it.each([
    'Đơn đề nghị cấp giấy phép lái xe theo Mẫu số 01',
    'Tờ khai đăng ký kết hôn',
    'Giấy chứng nhận đăng ký doanh nghiệp của doanh nghiệp nước ngoài',
    'Giấy chứng nhận đăng ký doanh nghiệp (đối với thương nhân nước ngoài, đã được hợp pháp hóa lãnh sự)',
    'Giấy khai sinh do cơ quan có thẩm quyền nước ngoài cấp',
    'Bản sao hộ chiếu nước ngoài còn hiệu lực',
    'Hộ chiếu còn thời hạn',
    'Giấy phép lái xe quốc tế',
    'Số căn cước công dân của người đề nghị',
    'Họ và tên; số định danh cá nhân hoặc căn cước công dân của thành viên',
    'Danh sách thành viên có ghi số chứng minh nhân dân',
    'Có hộ khẩu thường trú tại tỉnh',
    'Giấy chứng sinh',
    'Giấy báo tử',
    'Giấy chứng nhận đăng ký đầu tư',
    'Giấy phép kinh doanh vận tải',
    'Giấy chứng nhận đăng ký xe máy chuyên dùng',
    'Hợp đồng thuê nhà của người có giấy chứng nhận quyền sử dụng đất',
    'Trường hợp không có giấy khai sinh hoặc sổ hộ khẩu thì có xác nhận của người làm chứng',
    'Bản sao giấy khai sinh, trường hợp không khai thác được thông tin trong Cơ sở dữ liệu hộ tịch điện tử',
    'Không phải nộp bản sao căn cước công dân',
    'Căn cước điện tử',
    '',
  ])('%s', (paper) => {
    expect(groups(paper)).toEqual([]);
  });

  it('the paper that the procedure itself is about is not reported', () => {
    expect(groups('Giấy phép lái xe đã hết hạn', '2026-09-01', 'Cấp đổi giấy phép lái xe')).toEqual([]);
    expect(groups('Giấy phép lái xe', '2026-09-01', 'Cấp giấy phép vận chuyển hàng nguy hiểm')).toEqual([
      'driving-licence',
    ]);
  });
});

describe('which provision forbids it, day by day', () => {
  const ids = (paper: string, date: string): readonly string[] =>
    heldData(paper, date)?.sources.map((source) => source.id) ?? [];

  it('household books: worthless from 01/01/2023, by law and certainly', () => {
    expect(heldData('Sổ hộ khẩu', '2022-12-31')).toBeNull();
    expect(heldData('Sổ hộ khẩu', '2023-01-01')).toMatchObject({ certainty: 'certain', caveats: [] });
    expect(ids('Sổ hộ khẩu', '2023-01-01')[0]).toBe('cutru-38-3');
  });

  it('identity cards: a general duty from 01/07/2024, NQ 66.7/2025 from 2026, NĐ 118/2025 from 05/08/2026', () => {
    expect(heldData('Bản sao căn cước công dân', '2024-06-30')).toBeNull();
    expect(ids('Bản sao căn cước công dân', '2024-07-01')).toEqual(['gdd-41-3']);
    expect(heldData('Bản sao căn cước công dân', '2025-12-31')).toMatchObject({
      certainty: 'needs-judgement',
      caveats: ['general-duty-only'],
    });
    expect(ids('Bản sao căn cước công dân', '2026-01-01')).toEqual(['nq667-4-1-a', 'nq667-2-1', 'gdd-41-3']);
    expect(ids('Bản sao căn cước công dân', '2026-08-04')).not.toContain('nd118-4-2a');
    expect(ids('Bản sao căn cước công dân', '2026-08-05')).toContain('nd118-4-2a');
    expect(ids('Bản sao căn cước công dân', '2027-03-01')).toEqual(['nd118-4-2a', 'gdd-41-3']);
  });

  it('land certificates: at first only residential land', () => {
    expect(heldData('Giấy chứng nhận quyền sử dụng đất', '2026-02-01')).toMatchObject({
      certainty: 'needs-judgement',
      caveats: ['residential-land-first', 'published-data-only', 'paper-if-data-fail'],
    });
  });

  it('and stay so after the resolution of 2025 has ended', () => {
    expect(heldData('Giấy chứng nhận quyền sử dụng đất', '2027-03-01')!.certainty).toBe('needs-judgement');
  });

  it('tells that another paper would do', () => {
    expect(heldData('Bản sao căn cước công dân hoặc hộ chiếu', '2026-02-01')!.caveats).toContain(
      'one-of-several-papers',
    );
  });

  it('names the words, the database and its owner', () => {
    const paper = '02 bản sao Phiếu lý lịch tư pháp';
    const found = heldData(paper, '2026-02-01')!;
    expect(found.matched).toBe('Phiếu lý lịch tư pháp');
    expect(paper.slice(found.at.start, found.at.end)).toBe(found.matched);
    expect(found.database).toMatchObject({ key: 'criminal-record', owner: { vi: 'Bộ Công an' } });
  });
});

describe('the lexicon', () => {
  it('points to databases and sources that exist', () => {
    const known = new Set(legalSources.map((source) => source.id));
    for (const group of heldGroups) {
      expect(heldDatabases.map((database) => database.key)).toContain(group.database);
      for (const id of group.sources) expect(known).toContain(id);
    }
  });

  it('finds each of its own phrases', () => {
    for (const group of heldGroups)
      for (const phrase of group.phrases)
        expect([phrase, groups(`Bản sao ${phrase}`)]).toEqual([phrase, [group.id]]);
  });

  it('never fails and stays inside the text', () => {
    const word = fc.constantFrom(
      'bản sao',
      'giấy khai sinh',
      'căn cước',
      'số',
      'hoặc',
      ',',
      '(',
      ')',
      'nước ngoài',
      'Ứ',
      '…',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (paper) => {
        for (const found of heldPapers(paper, '2026-09-01')) {
          expect(found.sources.length).toBeGreaterThan(0);
          expect(paper.slice(found.at.start, found.at.end)).toBe(found.matched);
        }
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});
