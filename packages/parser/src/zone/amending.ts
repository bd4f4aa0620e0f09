/** Sentences by which one document changes another: "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:". */
const INSTRUCTION =
  /^(?:Sửa đổi|Bổ sung|Thay thế|Thay cụm từ|Thay từ|Bãi bỏ|Bỏ |Hủy bỏ|Huỷ bỏ|Đính chính|Đổi tên|Chuyển|Sửa |Thêm |Tên |Tại |Điểm |Khoản |Điều |Mục |Chương |Các |Cụm từ)/iu;

/** True when the words after a label are an instruction to change another text. */
export function isInstruction(words: string): boolean {
  return (
    INSTRUCTION.test(words) &&
    /sửa đổi|bổ sung|thay thế|thay |bãi bỏ|bỏ |huỷ bỏ|hủy bỏ|như sau|đổi tên|chuyển /iu.test(words)
  );
}

/** True when a line announces new wording that follows below it. */
export function announcesQuotation(words: string): boolean {
  return /(?:như sau|dưới đây|sau đây|nội dung sau)\s*[:.]\s*$/iu.test(words);
}

/** The articles, clauses and points that an instruction names, as printed: what its new wording may begin with. */
export function namedUnits(words: string): {
  articles: Set<string>;
  clauses: Set<string>;
  points: Set<string>;
} {
  const collect = (word: RegExp) => {
    const found = new Set<string>();
    for (const match of words.matchAll(word)) {
      for (const number of match[1]!.split(/\s*(?:,|và|;)\s*/u))
        if (number) found.add(number.trim().toLowerCase());
    }
    return found;
  };
  return {
    articles: collect(/điều\s+(\d{1,4}[a-zđ]{0,2}(?:\s*(?:,|và)\s*\d{1,4}[a-zđ]{0,2}(?![\p{L}\d]))*)/giu),
    clauses: collect(/khoản\s+(\d{1,3}[a-zđ]?(?:\s*(?:,|và)\s*\d{1,3}[a-zđ]?(?![\p{L}\d]))*)/giu),
    points: collect(/điểm\s+([a-zđ]\d{0,2}(?:\s*(?:,|và)\s*[a-zđ]\d{0,2}(?![\p{L}\d]))*)/giu),
  };
}

/** True when the title or subject of a document says that it changes others. */
export function isAmendingTitle(words: string): boolean {
  return /sửa đổi|bổ sung một số điều|bãi bỏ|thay thế một số/iu.test(words);
}
