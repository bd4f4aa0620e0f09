// Whether two titles speak of one subject: Vietnamese words are mostly pairs of syllables, so pairs are compared.
import { wordsKey } from './law-package.mjs';

/** Syllables that titles share whatever they are about. */
const COMMON = new Set(
  (
    'quy định chi tiết một số điều của luật nghị thông tư quyết pháp lệnh và các về việc ban hành hướng dẫn thi thực hiện biện để tổ chức sửa đổi bổ sung ' +
    'quản lý sử dụng chính phủ quốc hội đồng nhân dân nhà nước việt nam bộ trưởng ngày tháng năm trong lĩnh vực đối với cho theo tại có là do được từ'
  ).split(' '),
);

function pairsOf(title) {
  const words = wordsKey(title).trim().split(' ');
  const pairs = words.slice(1).map((word, i) => [words[i], word]);
  return new Set(
    pairs
      .filter((pair) => pair.some((word) => !COMMON.has(word) && !/\d/.test(word)))
      .map((pair) => pair.join(' ')),
  );
}

/** False when both titles are known and share too little: two pairs, or a quarter of the shorter title. */
export function mayShareSubject(first, second) {
  if (first === '' || second === '') return true;
  const [a, b] = [pairsOf(first), pairsOf(second)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared >= 2 || shared / Math.max(1, Math.min(a.size, b.size)) >= 0.25;
}
