import { fold } from '@cancu/text';

/**
 * What a citation does in its sentence. ground: something is regulated or carried out on its strength. carries-out: the
 * dossier or the steps are those of the cited provision. requirement: it only names a case, a condition, a person, a paper.
 * mention: none of these can be told.
 */
export type CitationRole = 'ground' | 'carries-out' | 'requirement' | 'mention';

const GROUND =
  /\b(?:quy\s+dinh\s+chi\s+tiet|huong\s+dan|chi\s+tiet\s+(?:thi\s+hanh\s+)?|thi\s+hanh|can\s+cu|duoc\s+giao|giao\s+tai|theo\s+tham\s+quyen|cu\s+the\s+hoa|bien\s+phap\s+thi\s+hanh)\b[^.;]{0,240}$/;
const CARRIES_OUT =
  /\b(?:ho\s+so|trinh\s+tu|thu\s+tuc|cach\s+thuc|thoi\s+han|viec)\b[^.;]{0,160}\btheo\s+(?:cac\s+)?(?:quy\s+dinh\s+)?(?:tai|cua)\s*$|\bthuc\s+hien\s+theo\s+(?:quy\s+dinh\s+)?(?:tai|cua)\s*$/;
const REQUIREMENT =
  /\b(?:yeu\s+cau|truong\s+hop|doi\s+tuong|dieu\s+kien|tieu\s+chuan|to\s+chuc|ca\s+nhan|co\s+so|nguoi|loai|danh\s+muc|cong\s+trinh|hanh\s+vi|noi\s+dung|thong\s+tin|tai\s+lieu|giay\s+to|don|to\s+khai|mau|thoi\s+diem)(?:\s+[a-z]+){0,6}?\s+(?:da\s+)?(?:duoc\s+)?(?<!\btheo\s)(?:quy\s+dinh|neu|ghi)\s+(?:tai|o|trong)\s*(?:cac\s+)?$/;

/** The role of a citation, from the words right before it in its sentence. */
export function citationRole(before: string): CitationRole {
  const words = fold(before).replace(/\s+/g, ' ');
  const sentence = words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('; ')) + 1);
  if (REQUIREMENT.test(sentence)) return 'requirement';
  if (GROUND.test(sentence)) return 'ground';
  return CARRIES_OUT.test(sentence) ? 'carries-out' : 'mention';
}

/** How many characters before a citation are looked at. */
export const WORDS_BEFORE = 320;
