import { describe, expect, test } from 'vitest';
import { p, r, read } from './support/build.ts';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const legacy = (body: string) => read(body).issues.filter((issue) => issue.code === 'legacy-font');

const TCVN3 = 'Tæ chøc, c¸ nh©n nép hå s¬ ®Ò nghÞ cÊp giÊy phÐp t¹i bé phËn mét cöa';
const VNI = 'Toå chöùc, caù nhaân noäp hoà sô ñeà nghò caáp giaáy pheùp taïi boä phaän moät cöûa';
const UNICODE = 'Tổ chức, cá nhân nộp hồ sơ đề nghị cấp giấy phép tại bộ phận một cửa';

describe('fonts from before Unicode', () => {
  test('TCVN 3 and VNI are told apart, with the first place and how much there is', () => {
    expect(legacy(p('Trang bìa') + p(r(TCVN3, font('.VnTime'))))).toEqual([
      {
        code: 'legacy-font',
        at: { start: 10, end: 78 },
        data: { encoding: 'tcvn3', paragraphs: 1, words: 11 },
      },
    ]);
    expect(legacy(p(r(VNI, font('VNI-Times'))))[0]?.data?.encoding).toBe('vni');
  });

  test('enough of such words are known without the font', () => {
    expect(legacy(p(TCVN3))[0]?.data?.encoding).toBe('tcvn3');
    expect(legacy(p(VNI))[0]?.data?.encoding).toBe('vni');
  });

  test('words in Unicode are fine, whatever font name is left on them', () => {
    expect(legacy(p(r(UNICODE, font('.VnTime'))) + p(r('', font('VNI-Times'))))).toEqual([]);
  });

  test('foreign names, units and trade marks are no old fonts', () => {
    expect(
      legacy(p('Công ty Müller & Søn (München) nhập 25 µg hoạt chất Señorita® ở 20 °C') + p('5 m² ½ ca')),
    ).toEqual([]);
    expect(legacy(p('Ðiều 1. Ðối tượng áp dụng gồm cơ quan, tổ chức, cá nhân'))).toEqual([]);
  });
});
