import type { Range } from '@cancu/text';
import { type Matter, matterAt } from './matter.ts';
import type { Reading } from './reading.ts';

const LINK =
  /\s*(?:(?:xin|de\s+nghi|yeu\s+cau|kien\s+nghi|ve\s+viec|viec|ve|de|thuc\s+hien|lam|thu\s+tuc|khi|lan\s+dau|huong\s+dan)\s+)*/y;
const INSIDE = /(?:dang\s+ky|cong\s+bo|thong\s+bao|khai\s+bao|ke\s+khai|khai)$/;

/** What a paper asks for, by the words after its name: "đơn đề nghị *cấp lại giấy phép*", "giấy đăng ký *kiểm tra …*". */
export function documentMatter(reading: Reading, paper: Range, stop: number): Matter | null {
  const inside = INSIDE.exec(reading.folded.slice(paper.start, paper.end));
  if (inside) {
    const named = matterAt(reading, paper.start + inside.index, stop);
    if (named && named.thing.length > 0) return named;
  }
  LINK.lastIndex = paper.end;
  const link = LINK.exec(reading.folded);
  const from = paper.end + (link?.[0].length ?? 0);
  return from < stop ? matterAt(reading, from, stop) : null;
}
