import type { Range } from '@cancu/text';
import { oneLine } from '@cancu/text';
import type { CopyKind, DossierItem } from './procedure.ts';
import type { Unit } from './provision.ts';
import type { Reading } from './reading.ts';

const NOUNS =
  'don|van ban|ban|giay|to khai|to trinh|to|phieu|bang|bao cao|danh sach|danh muc|hop dong|quyet dinh|chung chi|chung tu|chung minh|chung thu|chung nhan|ho so|tai lieu|anh|hinh anh|so do|so yeu|so bao hiem|so ho khau|so|bien ban|bien lai|nghi quyet|cam ket|thong bao|thong tin|ly lich|hoa don|phuong an|de an|de cuong|du an|du thao|du toan|ke hoach|mau|thu|thuyet minh|dieu le|nhan|quy trinh|quy che|ket qua|y kien|xac nhan|chuong trinh|van bang|the|ho chieu|can cuoc|cac|mot trong|doi voi|truong hop|noi dung|giai trinh|tom tat|tep|phu luc|to roi|catalo|van kien|cong van|01|02|03|co so|ban khai|hai|ba|toan van|y|doi|trong truong hop|tai san';

const PAPER_HEAD = new RegExp(
  `^[\\s"“(*>-]*(?:\\d{1,2}\\s*(?:\\([a-z\\s]+\\)\\s*)?(?:bo\\s+|ban\\s+)?)?(?:cac\\s+|nhung\\s+)?(?:${NOUNS.replaceAll(' ', '\\s+')})(?![a-z])`,
);

/** Does a line begin like a paper of a dossier? `folded` text. */
export function beginsPaper(folded: string): boolean {
  return PAPER_HEAD.test(folded);
}

const NOT_ITEM =
  /^[\s"“(*]*(?:so\s+luong|(?:01|mot|02|hai)\s+(?:\([a-z0-9]+\)\s+)?bo\b|thoi\s+(?:han|gian)|le\s+phi|phi\s|noi\s+nop|cach\s+thuc|trinh\s+tu|to\s+chuc\s*,|ca\s+nhan\s|co\s+quan|doanh\s+nghiep)/;

/** The items of a list whose members are units ("a)", "b)"); a lost label inside a member starts an item too. */
export function itemsOfUnits(reading: Reading, units: readonly Unit[]): DossierItem[] {
  return units.flatMap((unit) => {
    if (!unit.intro) return [];
    return splitLostLabels(reading, unit.intro)
      .filter((at) => !NOT_ITEM.test(reading.folded.slice(at.start, at.end)))
      .map((at) => itemAt(reading, at));
  });
}

/** Scanned lists lose labels: "8) Bản sao …" for "g)", "đ Bản sao …" for "đ)". */
const LOST_LABEL =
  /(?:;\s*\n[\s>*]*(?:[^\n]{1,3}\n\s*)?[a-z0-9]{1,2}\s?[).]?|\n[\s>*"„“.,]*[a-z0-9]{1,2}\s?\))\s+(?=(?:van ban|ban|giay|quyet dinh|bao cao|hop dong|phieu|to khai|don|danh sach|tai lieu|chung)\b)/g;

function splitLostLabels(reading: Reading, at: Range): Range[] {
  const text = reading.folded.slice(at.start, at.end);
  const out: Range[] = [];
  let from = 0;
  for (const found of text.matchAll(LOST_LABEL)) {
    out.push({ start: at.start + from, end: at.start + found.index });
    from = found.index + found[0].length;
  }
  out.push({ start: at.start + from, end: at.end });
  return out;
}

/** Parts of a running list: "đơn đề nghị; bản sao …; ảnh" or "giấy đề nghị … và bản sao …". */
export function itemsInLine(reading: Reading, at: Range): DossierItem[] {
  const bySign = divide(reading, at, /;/g);
  if (bySign.length > 1) {
    const stop = bySign.findIndex(
      (part, i) => i > 0 && !beginsPaper(reading.folded.slice(part.start, part.end)),
    );
    return bySign.slice(0, stop < 0 ? bySign.length : stop).map((part) => itemAt(reading, part));
  }
  const [only] = bySign;
  if (!only) return [];
  return divide(reading, only, JOINED).map((part) => itemAt(reading, part));
}

const JOINED =
  /,?\s*\bkem\s+theo\s+|\s*(?:,|\bva\b)\s+(?=(?:\d{1,2}\s+)?(?:ban\s+(?:sao|chinh|goc|khai)|giay|don|to\s+khai|van\s+ban(?!\s*,)|tai\s+lieu|danh\s+sach|bao\s+cao|hop\s+dong|chung\s+tu|anh|ho\s+chieu|phieu|bien\s+ban|quyet\s+dinh|hinh\s+anh|xac\s+nhan)\b)/g;

function divide(reading: Reading, at: Range, sign: RegExp): Range[] {
  const text = reading.folded.slice(at.start, at.end);
  const out: Range[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /[\s:]/.test(text[start]!)) start++;
    while (end > start && /[\s.]/.test(text[end - 1]!)) end--;
    if (end > start) out.push({ start: at.start + start, end: at.start + end });
  };
  let depth = 0;
  const depthAt = depths(text);
  for (const found of text.matchAll(sign)) {
    depth = depthAt[found.index] ?? 0;
    if (depth > 0) continue;
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return out;
}

/** How many brackets are open at each offset. */
function depths(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
    out[i] = Math.min(depth, 255);
  }
  return out;
}

export function itemAt(reading: Reading, at: Range): DossierItem {
  const text = oneLine(reading.words.slice(at.start, at.end)).replace(/[;.]+$/, '');
  const folded = reading.folded.slice(at.start, at.end);
  return {
    text,
    at,
    copy: copyOf(folded),
    form: formOf(reading, at),
    conditional: /\b(?:truong\s+hop|neu\s+co|doi\s+voi)\b/.test(folded),
  };
}

const COPIES: readonly (readonly [RegExp, CopyKind])[] = [
  [/\bban\s+sao\s+(?:co\s+)?(?:chung\s+thuc|cong\s+chung)|\bchung\s+thuc\b/, 'certified-copy'],
  [/\bban\s+(?:sao\s+)?dien\s+tu\b|\btep\s+(?:tin|dien)/, 'electronic'],
  [/\bban\s+(?:chinh|goc)\b/, 'original'],
  [/\bban\s+(?:sao|chup)\b/, 'plain-copy'],
];

function copyOf(folded: string): CopyKind {
  return COPIES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unsaid';
}

const FORM =
  /\bmau\s+(?:so\s+)?([0-9]{1,3}[a-z]?(?:[.\-/][0-9a-z]+)*)|\bphu\s+luc\s+(?:so\s+)?([ivxlc]+|\d{1,2}[a-z]?)\b/;

function formOf(reading: Reading, at: Range): string | null {
  const found = FORM.exec(reading.folded.slice(at.start, at.end));
  if (!found) return null;
  const start = at.start + found.index;
  return oneLine(reading.words.slice(start, start + found[0].length));
}
