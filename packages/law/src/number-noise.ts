/** What scanners and keyboards do to the signs of document numbers: read → meant. Seen in real texts. */
export const CODE_NOISE: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  QD: 'QĐ',
  CD: 'CĐ',
  DA: 'ĐA',
  HDND: 'HĐND',
  HDTP: 'HĐTP',
  HDBT: 'HĐBT',
  CPNG: 'CP',
  BGDDT: 'BGDĐT',
  BKHDT: 'BKHĐT',
  BLDTBXH: 'BLĐTBXH',
};

/** Two signs in use for one issuer; the number keeps the printed one, the reading takes the second. */
export const SAME_ISSUER: Readonly<Record<string, string>> = {
  UB: 'UBND',
  VKSTC: 'VKSNDTC',
  TATC: 'TANDTC',
};

/** Signs of kinds that stand before the issuer's code. */
export const TYPE_CODES: ReadonlySet<string> = new Set(
  'NĐ NQ NQLT QĐ TT TTLT L PL CT VBHN CV CĐ TB KH HD TTR BC CTR ĐA QC PA'.split(' '),
);

/** Issuers that are not ministries; TTCP is the Government Inspectorate (Thanh tra Chính phủ), not "TT" and "CP" run together. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  'CP TTG CTN HĐBT HĐTP TANDTC VKSNDTC KTNN HĐND UBND CTUBND TTCP'.split(' '),
);
