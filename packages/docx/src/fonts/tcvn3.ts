/**
 * TCVN 3 (TCVN 5712:1993, VN3; also "ABC"): one code of Latin-1 a letter. Left the code, right the letter that the fonts
 * `.Vn…` show. There are no capitals with tone marks; the capitals fonts (`.VnTimeH`) draw these same codes as capitals.
 */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ',
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ',
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ',
    '×ì Øỉ Üĩ Ýí Þị',
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ',
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự',
    'úỳ ûỷ üỹ ýý þỵ',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)] as const),
);
