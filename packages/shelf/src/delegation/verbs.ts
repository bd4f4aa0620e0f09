/** What a power to regulate is worded with. `what`: the words behind it that make it one, or that forbid it. */
interface Verb {
  readonly words: RegExp;
  readonly wanted?: RegExp;
  readonly unwanted?: RegExp;
}

const VERBS: readonly Verb[] = [
  {
    words: /quy định(?: (?:chi tiết|cụ thể|rõ|thống nhất))*/iuy,
    // "quy định tại Điều 5", "quy định này": a provision that is there; "quy định khác": an exception.
    unwanted:
      /^(?: (?:tại|này|khác|của|đó|trên|nêu|pháp luật)(?![\p{L}])| (?:ở|trong) (?:Điều|khoản|Chương|Luật|Nghị|Thông))/iu,
  },
  {
    words: /hướng dẫn(?: (?:chi tiết|cụ thể|thống nhất))*/iuy,
    wanted:
      /^(?: và (?:tổ chức )?(?:thi hành|thực hiện))?(?: (?:thi hành|thực hiện|thủ tục|trình tự|việc|về|điều|khoản|các khoản|các điều|nội dung|cách|phương pháp|quy trình|biểu mẫu|mẫu|hồ sơ|chế độ|áp dụng|kỹ thuật|mức))(?![\p{L}])|^[.;]?$/iu,
  },
  {
    words: /ban hành/iuy,
    wanted:
      /^ (?:(?:các|hệ thống|bộ) )?(?:quy định|biểu mẫu|mẫu|danh mục|quy chuẩn|quy chế|quy trình|định mức|khung|bảng|biểu|hướng dẫn|văn bản (?:hướng dẫn|quy định chi tiết))(?! của)(?![\p{L}])/iu,
  },
];

const ANY = /quy định|hướng dẫn|ban hành/giu;

/** The end of the verb of regulating that stands at an offset; -1 where none does, or where it does not regulate. */
export function verbEnd(sentence: string, at: number): number {
  for (const { words, wanted, unwanted } of VERBS) {
    words.lastIndex = at;
    const match = words.exec(sentence);
    if (!match) continue;
    const end = at + match[0].length;
    const behind = sentence.slice(end, end + 80);
    const fits = (wanted?.test(behind) ?? true) && !(unwanted?.test(behind) ?? false);
    return fits ? end : -1;
  }
  return -1;
}

/** Is the verb one of guiding, not of setting rules? */
export function guides(sentence: string, at: number): boolean {
  return /^hướng dẫn/iu.test(sentence.slice(at, at + 9));
}

/** Offsets of the words of regulating between two offsets. */
export function verbsBetween(sentence: string, from: number, to: number): number[] {
  return [...sentence.slice(from, to).matchAll(ANY)].map(({ index }) => from + index);
}
