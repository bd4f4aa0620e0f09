/** Lines that the publisher put between the words: heads of the official gazette, digital signatures, page numbers. */
const FURNITURE: readonly RegExp[] = [
  /^C[ÔÒ]NG B[ÁÃ][OÒ]\s*\/\s*S[ỐÓ]/u,
  /\/Ngày \d{1,2}-\d{1,2}-\d{4}\s*\d*$/u,
  /^(?:Ký bởi|Người ký):/u,
  /^Cơ quan:\s/u,
  /^Ngày ký:/u,
  /^Thời gian ký:/u,
  /^Email:\s*\S+@\S+$/iu,
  /^(?:Trang|Page)\s+\d+(?:\s*\/\s*\d+)?$/iu,
];

/** How such lines begin, all but the one with a date. */
const BEGINS = 'CKNTPEtpe';

/** The line was put between the words of the law by whoever published them. */
export function isPublishersLine(plain: string): boolean {
  if (plain.length >= 160 || !(BEGINS.includes(plain[0]!) || plain.includes('/Ngày'))) return false;
  return FURNITURE.some((pattern) => pattern.test(plain));
}
