import type { ComponentName } from '@cancu/procedures';

/** The parts as a drafter calls them, after "thiếu" / "lacks". */
export const PART_WORDS: Readonly<Record<ComponentName, { readonly vi: string; readonly en: string }>> = {
  name: { vi: 'tên thủ tục', en: 'its name' },
  sequence: { vi: 'trình tự thực hiện', en: 'the sequence of steps' },
  channel: { vi: 'cách thức thực hiện', en: 'the way of filing' },
  dossier: { vi: 'thành phần hồ sơ', en: 'the papers of the dossier' },
  'dossier-sets': { vi: 'số lượng hồ sơ', en: 'the number of sets' },
  'time-limit': { vi: 'thời hạn giải quyết', en: 'the time limit' },
  subject: { vi: 'đối tượng thực hiện', en: 'who may apply' },
  authority: { vi: 'cơ quan giải quyết', en: 'the authority' },
  result: { vi: 'kết quả thực hiện', en: 'the result' },
  form: { vi: 'mẫu đơn, tờ khai', en: 'the form' },
  fee: { vi: 'phí, lệ phí', en: 'the fee' },
  requirement: { vi: 'yêu cầu, điều kiện', en: 'the requirements' },
};

/** The parts in a row: "trình tự, cách thức và thời hạn". */
export function partList(parts: readonly ComponentName[], language: 'vi' | 'en'): string {
  const words = parts.map((part) => PART_WORDS[part][language]);
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1).join(', ');
  return rest === '' ? last : `${rest} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}
