import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue/index.ts';

const said = (code: 'legacy-font' | 'converted-from-doc', data = {}) =>
  (['vi', 'en'] as const).map((language) => catalogue(language).issue[code](data));

describe('what readers tell', () => {
  it('an old font: how much was converted, and only what may really be lost', () => {
    const data = { encoding: 'tcvn3', converted: 820, capitals: 0, unread: 0 };
    expect(said('legacy-font', data)).toEqual([
      'Tệp dùng phông chữ cũ (TCVN3); đã chuyển 820 từ sang Unicode; đề nghị chuyển mã và soát lại tệp.',
      'The file uses an old font encoding (TCVN3); 820 words were converted to Unicode; please convert the file and look it over.',
    ]);
    expect(said('legacy-font', { ...data, encoding: 'vni', capitals: 19, unread: 2 })).toEqual([
      'Tệp dùng phông chữ cũ (VNI); đã chuyển 820 từ sang Unicode; 19 từ được viết hoa theo phông chữ nên có thể khác cách viết khi soạn; 2 chữ không đọc được; đề nghị chuyển mã và soát lại tệp.',
      'The file uses an old font encoding (VNI); 820 words were converted to Unicode; 19 words have capitals from their font and may have been typed otherwise; 2 letters could not be read; please convert the file and look it over.',
    ]);
  });

  it('an old font that was not converted', () => {
    expect(said('legacy-font', { encoding: 'vni', converted: 0 })[0]).toContain('nên chưa đọc được');
  });

  it('a file read from a converted copy', () => {
    expect(said('converted-from-doc')[0]).toContain('vị trí là của bản chuyển');
    expect(said('converted-from-doc')[1]).toContain('places are those of the copy');
  });
});
