import type { Range } from '@cancu/text';
import { matchesFrom } from './matches.ts';
import type { Reading } from './reading.ts';

/** Bodies of the State that receive and settle, over text without diacritics and with its capitals. */
const AUTHORITY = spaced(
  /(?<![A-Za-z])(?:Thu tuong(?: Chinh phu)?|Chinh phu|[Bb]o truong|Thong doc|Chu tich (?:Uy ban|UBND|nuoc|tinh|xa)|[Uu]y ban nhan dan|UBND|[Uu]y ban [A-Z]|(?:cac )?Bo (?=[A-Z])|(?:cac )?So (?=[A-Z])(?!hieu)|Giam doc (?:So|Cong an|Ngan hang Nha nuoc|Cuc|Kho bac)|Tong [Cc]uc|[Cc]uc (?:truong|[A-Z])|[Cc]hi cuc|Vu (?:truong|[A-Z])|Ngan hang Nha nuoc|Kho bac|Thanh tra (?=[A-Z])|Cong an|[Cc][oO] quan|Phong (?=[A-Z])|Trung tam [Pp]huc vu [Hh]anh chinh|[Bb]o phan (?:[Mm]ot cua|[Tt]iep nhan)|[Bb]an [Qq]uan ly|Hai quan|Bao hiem xa hoi|Truong [Pp]hong|Van phong (?:[Dd]ang ky|Chinh phu|[Uu]y ban|HDND)|Cang vu|[Hh]oi dong (?:tham dinh|xet|thi |danh gia|tu van|[Nn]han dan)|[Dd]oan (?:tham dinh|danh gia|kiem tra)|[Cc]ap co tham quyen|[Nn]guoi co tham quyen (?!ky)|[Tt]hu truong (?:co quan|don vi|cac)|Toa an|Vien kiem sat|[Dd]on vi (?:tiep nhan|duoc giao|truc thuoc (?:Bo|So|Cuc))|to chuc hanh chinh giup|Bo Tu lenh|Quan khu|Bien phong|[Dd]on [Bb]ien phong)/g,
);

const AUTHORITY_HERE = new RegExp(AUTHORITY.source, 'y');

/** "cơ quan, tổ chức" are those who apply; a foreign authority is an applicant too. */
const NOT_AUTHORITY =
  /^co quan(?:\s*,|\s+(?:to chuc|don vi|hoac\s+to\s+chuc|va\s+to\s+chuc|bao\s+chi|chu quan|ngoai giao nuoc ngoai)|\s+co\s+tham\s+quyen\s+(?:cua\s+)?(?:nuoc|quoc\s+gia|phia)|\s+(?:co\s+)?tham\s+quyen\s+nuoc|\s+dai\s+dien\s+(?:ngoai\s+giao\s+)?nuoc\s+ngoai)/;

/** Those who apply. At the head of a phrase, over folded text. */
const APPLICANT =
  /^(?:cac |moi |nhung )?(?:to chuc(?! (?:kiem tra|tham dinh|danh gia|thuc hien|lay y kien|hop |doan|xac minh|sat hach|thi |khao sat|giam dinh|cong bo|xem xet|hoi dong|tiep nhan|trien khai|nghiem thu|lap |quan ly|hanh chinh giup|co tham quyen))|ca nhan|doanh nghiep|co so|nguoi(?! (?:co tham quyen(?! ky)|dung dau(?! (?:doanh nghiep|co so|chi nhanh|van phong|to chuc ton giao))|phu trach|ban hanh|thi hanh|ra quyet dinh|giai quyet|duoc giao nhiem vu|chi huy|lam cong tac))|ho (?:kinh doanh|gia dinh)|chu (?!tich|tri)|cong ty|hop tac xa|lien hiep hop tac xa|nha (?:dau tu|thau|san xuat|nhap khau|xuat khau|khoa hoc|truong)|thuong nhan|ben (?!canh)|benh vien|trung tam(?! phuc vu hanh chinh)|ngan hang(?! nha nuoc)|hai ben|nam, nu|cong nhan|hoc (?:sinh|vien)|sinh vien|cong dan|than nhan|chu the|thua (?:hanh vien|phat lai)|luat su|cong chung vien|giam dinh vien|dau gia vien|hoa giai vien|tu van vien|van phong (?!dang ky|chinh phu|uy ban|hdnd)|hiep hoi|hoi (?!dong)|quy (?!dinh|che|trinh|hoach)|nong dan|ngu dan|vien (?!chuc|kiem sat)|truong (?:dai hoc|cao dang|trung hoc|trung cap|tieu hoc|mam non|mau giao|pho thong|tu thuc|cong lap|hoc|nghe|day nghe|noi tru|chuyen)|phong (?:kham|thi nghiem|kiem nghiem)|tac gia|lao dong|hang (?:hang khong|tau|van tai|vien thong)|hang hang khong|dai ly|don vi (?!tiep nhan|duoc giao)|khach hang|san giao dich|tau|co quan ?, ?to chuc|co quan co tham quyen (?:cua )?nuoc)/;

/** Words that may stand between a comma and the one who acts. */
const BEFORE_ACTOR =
  /^(?:thi|neu|khi|va|hoac|dong thoi|sau do|do|viec|doi voi|truong hop|truoc khi|dinh ky)\s+/;

/** A space in a pattern stands for any white space: lines break inside names. */
function spaced(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(' ', '\\s+'), pattern.flags);
}

export type ActorKind = 'authority' | 'applicant';

export interface Actor {
  readonly kind: ActorKind;
  readonly at: Range;
}

/** Authorities named in a range, in text order. */
export function authoritiesIn(reading: Reading, range: Range): Range[] {
  const out: Range[] = [];
  // Only the neighbourhood is searched: a search of the whole text for each sentence would be quadratic.
  const from = Math.max(0, range.start - 1);
  for (const found of matchesFrom(
    AUTHORITY,
    reading.plain.slice(from, range.end + AROUND),
    range.start - from,
  )) {
    const start = from + found.index;
    if (start >= range.end) break;
    const end = start + found[0].length;
    if (NOT_AUTHORITY.test(reading.folded.slice(start, end + AROUND))) continue;
    out.push({ start, end: Math.min(range.end, authorityEnd(reading, end, range.end)) });
  }
  return out;
}

/** How far the words after an authority's decide what it is. */
const AROUND = 60;
const LONGEST_NAME = 90;

const NAME_END =
  /[,;:.()]|\b(?:nay|cap|co|noi|xem|tham|ra|ban|phai|cap|xac|thong|tra|gui|tiep|trong|theo|quyet|de|thuc|to|kiem|chap|phe|giai|cong|hoac|va|cua|quy|tai|duoc|da|bang|khong|hoan|lap|trinh|chi|dang|cap|xu|yeu|huong|luu|lay|dong|giao|khi|neu|ke|den|qua|boi|trao|cho|dua|doi)\b/g;

/** What a body does; such words never go on with its name, also right after a capital ("… Việt Nam kiểm tra"). */
const ACTS =
  /^(?:kiem\s+tra|tham\s+dinh|xem\s+xet|tiep\s+nhan|thong\s+bao|quyet\s+dinh|to\s+chuc|chap\s+thuan|phe\s+duyet|giai\s+quyet|hoan\s+thanh|thuc\s+hien|tra\s+(?:loi|ket)|xu\s+ly|yeu\s+cau|lay\s+y|gui|lap|trinh|trao|khi|neu|trong|theo)\b/;

/** The whole name: to the first word that belongs to what it does. */
function authorityEnd(reading: Reading, from: number, stop: number): number {
  const head = /\bco\s+quan$/.test(reading.folded.slice(Math.max(0, from - 8), from));
  let end = stop;
  const first = head ? skipWords(reading.folded, from, 2, stop) : from;
  const near = reading.folded.slice(first - 1, Math.min(stop, from + LONGEST_NAME) + 12);
  for (const found of matchesFrom(NAME_END, near, 1)) {
    const at = first - 1 + found.index;
    if (at >= stop) break;
    if (!ACTS.test(near.slice(found.index)) && insideName(reading.plain, from, at, found[0])) continue;
    end = at;
    break;
  }
  end = Math.min(end, from + LONGEST_NAME);
  const level = /^(?:cap\s+(?:tinh|xa|huyen|trung uong)|co tham quyen)/.exec(
    reading.folded.slice(end, end + 16),
  );
  if (level) end += level[0].length;
  while (end > from && /\s/.test(reading.folded[end - 1]!)) end--;
  return Math.max(end, from);
}

/** "Bộ Lao động - Thương binh và Xã hội": after a capital comes one small word; after a comma or "và" a capital goes on. */
function insideName(plain: string, from: number, at: number, word: string): boolean {
  const before = plain.slice(Math.max(from - 12, 0), at);
  if (/[A-Z]/.test(plain[at]!)) return true;
  if (/[A-Z][a-z]*\s+$/.test(before) && /^[a-z]/.test(word))
    return !/^(?:va|co|phai|ra|cap|noi|xem|tham|de)$/.test(word);
  return (
    (word === ',' || word === 'va') &&
    /^\s+[A-Z]/.test(plain.slice(at + word.length, at + word.length + 3)) &&
    /[A-Z]/.test(before)
  );
}

/** "cơ quan đăng ký kinh doanh": the words next to the head belong to the name whatever they are. */
function skipWords(text: string, from: number, count: number, stop: number): number {
  const words = new RegExp(`(?:\\s*[a-z]+){0,${count}}`, 'y');
  words.lastIndex = from;
  const found = words.exec(text);
  return Math.min(stop, from + (found?.[0].length ?? 0));
}

/**
 * Who does what stands at `verb` in the segment that begins at `from`: the phrase nearest before the verb that begins
 * with an authority or an applicant. Null where the segment names nobody.
 */
export function actorBefore(reading: Reading, from: number, verb: number): Actor | null {
  let end = verb;
  while (end > from) {
    const start = phraseStart(reading.folded, from, end);
    const actor = actorAtHead(reading, { start, end });
    if (actor) return actor;
    if (start <= from) return null;
    end = start - 1;
  }
  return null;
}

/** Where the last phrase before `end` begins: after a comma, a colon or "thì". */
function phraseStart(text: string, from: number, end: number): number {
  let start = end - 1;
  while (start > from) {
    const sign = text[start - 1];
    if (sign === ',' || sign === ':' || sign === ';') return start;
    if (sign === 'i' && /\sthi$/.test(text.slice(start - 4, start)) && /\s/.test(text[start]!)) return start;
    start--;
  }
  return from;
}

/** The actor with whom a phrase begins. */
export function actorAtHead(reading: Reading, range: Range): Actor | null {
  let start = range.start;
  for (;;) {
    while (start < range.end && /[\s"“(]/.test(reading.folded[start]!)) start++;
    const lead = BEFORE_ACTOR.exec(reading.folded.slice(start, Math.min(range.end, start + 20)));
    if (!lead) break;
    start += lead[0].length;
  }
  if (start >= range.end) return null;
  const head = reading.folded.slice(start, Math.min(range.end, start + 80)).replace(/\s+/g, ' ');
  if (APPLICANT.test(head)) return { kind: 'applicant', at: { start, end: range.end } };
  AUTHORITY_HERE.lastIndex = start;
  const found = AUTHORITY_HERE.exec(reading.plain);
  if (found && !NOT_AUTHORITY.test(head)) {
    return {
      kind: 'authority',
      at: { start, end: authorityEnd(reading, start + found[0].length, range.end) },
    };
  }
  return null;
}
