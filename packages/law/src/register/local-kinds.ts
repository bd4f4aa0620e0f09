import type { DocumentKindId } from '../kind.ts';

/** Kinds whose numbers come back with every issuer: each province has its 05/2026/QĐ-UBND. */
export const LOCAL_KINDS: ReadonlySet<DocumentKindId> = new Set<DocumentKindId>([
  'nghi-quyet-hdnd',
  'quyet-dinh-ubnd',
  'quyet-dinh-chu-tich-ubnd',
  'van-ban-dac-khu',
  'quyet-dinh-hanh-chinh',
  'nghi-quyet-hanh-chinh',
  'chi-thi',
  'ke-hoach',
  'thong-bao',
]);
