import type { Range } from '@cancu/text';
import { type Matter, matterAt, type ThingEnds } from './matter.ts';
import type { Reading } from './reading.ts';

/** Words before the action in headings: "Hồ sơ, trình tự, thủ tục *cấp* …", "Thẩm quyền *cấp* …". */
const LEAD =
  /[\s*"“]*(?:(?:quy\s+dinh\s+(?:chi\s+tiet\s+)?(?:ve\s+)?|thanh\s+phan|ho\s+so|giay\s+to|tai\s+lieu|trinh\s+tu|thu\s+tuc|quy\s+trinh|tham\s+quyen|cach\s+thuc|thoi\s+han|thoi\s+gian|le\s+phi|phi|dieu\s+kien|nguyen\s+tac|mau|don|van\s+ban|to\s+khai|ban\s+hanh|viec|tiep\s+nhan|xu\s+ly|giai\s+quyet|tra\s+ket\s+qua|thuc\s+hien|de\s+nghi|yeu\s+cau|nop|so\s+luong|va|noi\s+dung|thu\s+tuc\s+hanh\s+chinh|de|xin)(?![a-z])[\s,/:-]*)*/y;

/** What a heading is about, where it begins with an action (after words such as "Trình tự, thủ tục"); else null. */
export function headingMatter(reading: Reading, title: Range, ends: ThingEnds = 'sentence'): Matter | null {
  LEAD.lastIndex = title.start;
  const lead = LEAD.exec(reading.folded);
  const after = title.start + (lead?.[0].length ?? 0);
  const direct = after < title.end ? matterAt(reading, after, title.end, ends) : null;
  if (direct && direct.thing.length > 0) return direct;
  // "giải quyết", "tiếp nhận", "yêu cầu" are both leading words and actions: without another action they are the action.
  const first = matterAt(reading, skip(reading.folded, title.start), title.end, ends);
  return direct ?? first;
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s*"“]/.test(text[at]!)) at++;
  return at;
}

/** Headings that announce a procedure: its steps, dossier or manner. */
const PROCEDURAL =
  /\b(?:trinh\s+tu|thu\s+tuc|ho\s+so|quy\s+trinh|cach\s+thuc|van\s+ban\s+de\s+nghi|giay\s+to\s+chung\s+minh)\b/;

export function announcesProcedure(folded: string): boolean {
  return PROCEDURAL.test(folded);
}

/**
 * Headings of rules about procedures, duties, definitions, inspection, cases of withdrawal: what stands under them is rarely
 * a procedure of its own.
 */
const RULES =
  /^[\s*"“]*(?:ngon\s+ngu|so\s+luong|uy\s+quyen|ke\s+khai|cac\s+truong\s+hop|truong\s+hop|nhung\s+truong\s+hop|xu\s+ly|thong\s+bao\s+yeu\s+cau|nguyen\s+tac|giai\s+thich|pham\s+vi|doi\s+tuong|quyen|nghia\s+vu|trach\s+nhiem|nhiem\s+vu|ma\s+so|luu\s+(?:giu|tru)|chia\s+se|cung\s+cap|co\s+so\s+du\s+lieu|tinh\s+trang|chuan\s+hoa|cong\s+khai|cong\s+bo\s+(?:thong|noi)|thanh\s+tra|giam\s+sat|quy\s+dinh\s+chuyen|dieu\s+khoan|hieu\s+luc|to\s+chuc\s+(?:thuc|thi)|muc\s|yeu\s+cau|tieu\s+chuan|dieu\s+kien|noi\s+dung|kinh\s+phi|phi\b|le\s+phi|thanh\s+toan\s+(?:le\s+)?phi|bai\s+bo|quan\s+ly|su\s+dung|thoi\s+(?:han|gian|diem)|che\s+do\s+bao\s+cao|bao\s+cao|phoi\s+hop|thu\s+hoi|dinh\s+chi|tam\s+dinh\s+chi|kiem\s+soat|phan\s+cap|tham\s+quyen|huong\s+dan|quy\s+dinh\s+chung|cap\s+nhat)\b/;

export function ruleHeading(folded: string): boolean {
  return RULES.test(folded) || /\b(?:chuyen\s+tiep|quy\s+trinh\s+du\s+phong)\b/.test(folded);
}
