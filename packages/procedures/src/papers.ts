import type { Range } from '@cancu/text';
import { documentMatter } from './document-matter.ts';
import { matchesFrom } from './matches.ts';
import type { Matter } from './matter.ts';
import type { Reading } from './reading.ts';

export type PaperKind = 'dossier' | 'request' | 'declaration' | 'notice' | 'list' | 'report' | 'plan';

/** A paper that an applicant hands in, with what it asks for where it says so. */
export interface Paper {
  readonly kind: PaperKind;
  readonly at: Range;
  readonly matter: Matter | null;
}

const KINDS: readonly (readonly [pattern: string, kind: PaperKind])[] = [
  ['ho so', 'dossier'],
  [
    '(?:don|van ban|cong van|giay|phieu|to trinh|thu)(?:\\s+(?:xin|de nghi|yeu cau|dang ky|kien nghi))',
    'request',
  ],
  ['(?:giay|ban|phieu|van ban)\\s+(?:khai|ke khai|dang ky|cong bo|cam ket)|to khai', 'declaration'],
  ['(?:van ban|giay)\\s+thong bao|(?<=\\b(?:gui|nop|theo)\\s)thong bao', 'notice'],
  ['van ban(?=\\s+(?:den|toi|gui)\\b)', 'request'],
  ['don(?=\\s+(?:theo mau|den|toi|cho|gui|va)|\\s*[,;.])', 'request'],
  ['danh sach', 'list'],
  ['bao cao', 'report'],
  ['de an|phuong an|du an|ke hoach|chuong trinh', 'plan'],
];

const PAPER = new RegExp(
  KINDS.map(([pattern]) => `\\b(${pattern.replaceAll(' ', '\\s+')})(?![a-z])`).join('|'),
  'g',
);

/** "hồ sơ" in another sense: bidding, patients, staff, cases, drafts of laws, files to keep. */
const OTHER_FILES =
  /^ho\s+so\s+(?:moi|du|thau|benh an|suc khoe|can bo|cong chuc|vien chuc|nhan su|dang vien|vu an|vu viec|thanh tra|du thao|xu phat|xu ly vi pham|theo doi|luu tru|quan ly|dia chinh|thiet ke|hoan cong|nghiem thu|quyet toan|khieu nai|to cao|khoi kien|thi hanh an|phap ly|lich su|goc)\b/;

/** How far the words around a paper decide what it is. */
const AROUND = 24;

/** Papers named in a range, in text order. */
export function papersIn(reading: Reading, range: Range): Paper[] {
  const out: Paper[] = [];
  // Only the neighbourhood is searched: a search of the whole text for each unit would be quadratic.
  const from = Math.max(0, range.start - AROUND);
  for (const found of matchesFrom(
    PAPER,
    reading.folded.slice(from, range.end + AROUND),
    range.start - from,
  )) {
    const start = from + found.index;
    if (start >= range.end) break;
    const end = start + found[0].length;
    const which = found.slice(1).findIndex((group) => group !== undefined);
    const kind = KINDS[which]![1];
    if (kind === 'dossier' && OTHER_FILES.test(reading.folded.slice(start, end + AROUND))) continue;
    const at = { start, end };
    out.push({ kind, at, matter: documentMatter(reading, at, range.end) });
  }
  return out;
}
