import { type DocumentRecord, documentKind } from '@cancu/law';

/** "Luật Đất đai số 31/2024/QH15", "Nghị định số 78/2025/NĐ-CP": kind, for laws the title, and number. */
export function recordWords({ kind, name, number }: DocumentRecord): string {
  const isLaw = kind === 'luat' || kind === 'bo-luat' || kind === 'phap-lenh';
  if (isLaw && name.vi !== '') return `${name.vi} số ${number}`;
  return `${kindWord(kind)} số ${number}`;
}

const FAMILIES: readonly (readonly [string, string])[] = [
  ['nghi-quyet', 'Nghị quyết'],
  ['quyet-dinh', 'Quyết định'],
  ['thong-tu-lien-tich', 'Thông tư liên tịch'],
  ['thong-tu', 'Thông tư'],
  ['nghi-dinh', 'Nghị định'],
];

/** The kind as it is cited: "Quyết định", whoever issued it. */
export function kindWord(kind: string): string {
  const family = FAMILIES.find(([start]) => kind.startsWith(start));
  return family?.[1] ?? documentKind(kind)?.name.vi ?? '';
}
