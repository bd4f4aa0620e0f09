import { describe, expect, it } from 'vitest';
import { agencyName, contradictsAgency, sameIssuer } from '../src/index.ts';

describe('the sign of an issuer against its name', () => {
  it.each([
    ['BXD', 'Bộ Tài chính'],
    ['BTC', 'Bộ trưởng Bộ Xây dựng'],
    ['CP', 'Thủ tướng Chính phủ'],
    ['TTG', 'Chính phủ'],
    ['UBTVQH', 'Quốc hội'],
    ['UBND', 'Hội đồng nhân dân tỉnh Hoa Lư'],
  ])('%s is not %s', (code, issuer) => {
    expect(contradictsAgency(code, issuer)).toBe(true);
  });

  it.each([
    ['BXD', 'Bộ trưởng Bộ Xây dựng'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['VPCP', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ['UBTVQH', 'Uỷ ban Thường vụ Quốc hội'],
    ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['UBND', 'Chủ tịch Ủy ban nhân dân tỉnh Hoa Lư'],
  ])('%s is %s', (code, issuer) => {
    expect(contradictsAgency(code, issuer)).toBe(false);
  });

  it('is silent on signs and names it does not know', () => {
    expect(contradictsAgency('BHDO', 'Bộ Tài chính')).toBe(false);
    expect(contradictsAgency('BXD', 'Tổng cục Đò ngang')).toBe(false);
  });

  it('takes a merged ministry for the one that took over', () => {
    expect(contradictsAgency('BGTVT', 'Bộ trưởng Bộ Xây dựng')).toBe(false);
    expect(contradictsAgency('BTNMT', 'Bộ Nông nghiệp và Môi trường')).toBe(false);
    expect(contradictsAgency('BNNMT', 'Bộ Tài nguyên và Môi trường')).toBe(true);
  });

  it('names the agency of a sign', () => {
    expect(agencyName('bxd')).toBe('Bộ Xây dựng');
    expect(agencyName('XYZ')).toBeNull();
  });
});

describe('one local issuer in two wordings', () => {
  it('is told by its place', () => {
    expect(sameIssuer('UBND tỉnh Hoa Lư', 'Ủy ban nhân dân tỉnh Hoa Lư')).toBe(true);
    expect(sameIssuer('Hội đồng nhân dân thành phố Huế', 'HĐND Thành phố Huế')).toBe(true);
    expect(sameIssuer('Ủy ban nhân dân tỉnh Hoa Lư', 'Ủy ban nhân dân tỉnh Lam Sơn')).toBe(false);
  });

  it('is nobody where no place is left', () => {
    expect(sameIssuer('Ủy ban nhân dân tỉnh', 'UBND tỉnh')).toBe(false);
  });
});
