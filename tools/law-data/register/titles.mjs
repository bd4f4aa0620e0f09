// Titles: without what ran on from the next entry, without the kind in front (the loader puts it back), in ordinary letters.
import { isShouted, quieten } from './casing.mjs';
import { pieceOf } from './tiers.mjs';

const ENTITIES = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&#39;': "'" };
const KIND =
  'Văn bản hợp nhất|Nghị quyết liên tịch|Thông tư liên tịch|Bộ luật|Luật|Luât|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Lệnh';
const GLUED = new RegExp(`(?<=[\\p{Ll})\\d])(?:${KIND})$`, 'u');
const LEADING = new RegExp(
  `^(?:${KIND})(?: (?:(?:số )?\\d\\S*|của (?:Chính phủ|Quốc hội|Thủ tướng Chính phủ)))?\\s*(?=\\p{L}|“|")`,
  'iu',
);
const RUN_ON = / ?ban hành ngày \d|[;)(]? ?Điều \d+\.\d+\.|, có hiệu lực thi hành kể từ/u;
/** What stands under a heading in capitals: who decides. */
const SIGNED =
  / (?:CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|QUỐC HỘI|BỘ TRƯỞNG BỘ [\p{Lu} ,]+|CHỦ TỊCH ỦY BAN NHÂN DÂN[\p{Lu} ]*|ỦY BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ)[\p{Lu} ]*)$/u;
const CLOSING =
  /(?: có căn cứ ban hành)?(?: như)? sau:?$|(?: tiếp tục có| hết) hiệu lực.*$| \(đã hết hiệu lực\)$|, đã yêu cầu:?$| quy định:$| do (?:Bộ|Bộ trưởng|Thủ tướng|Chính phủ|Quốc hội|Ủy ban|Tổng|Cục|UBND|tỉnh|thành phố) ?[^,;]{0,90} ban hành$|[\s,;:.–-]+$/u;
/** Of an administrative paper the first words are enough. */
const LONGEST = { administrative: 110, other: 280 };

/** Whether the entry ran on into the next one: then its day of effect is that of the next. */
export function runsOn(text) {
  return typeof text === 'string' && RUN_ON.test(text);
}

/** The title as it follows the kind: "Đầu tư" for a law, "về kiểm soát thủ tục hành chính" for a decree. '' when unknown. */
export function cleanTitle(row, number, kind, casing, tally) {
  if (typeof row.ten !== 'string') return '';
  const mend = (cause, after) => {
    if (after !== text) tally.add(`mended: title, ${cause}`, `${number}: ${text.slice(-50)}`);
    text = after;
  };
  let text = row.ten.normalize('NFC').replace(/\s+/g, ' ').trim();
  mend(
    'marks of a web page',
    text.replace(/<[^<>]{1,80}>/g, '').replace(/&(?:amp|quot|lt|gt|nbsp|#39);/g, (e) => ENTITIES[e]),
  );
  if (runsOn(text)) mend('ran on into the next entry', text.slice(0, text.search(RUN_ON)));
  mend('kind of the next entry at its end', text.replace(GLUED, ''));
  mend(
    'signs in front',
    text.replace(/^[-–•.,;:\s]+|^\d[\d.]*\/\d{4}\/\S+ - |^Của (?:Quốc hội: |Chính phủ )/iu, ''),
  );
  if (isShouted(text)) mend('in capitals', quieten(text.replace(SIGNED, ''), casing));
  for (let i = 0; i < 3; i++) mend('words that are not of it at its end', text.replace(CLOSING, ''));
  const law = /^(?:luat|bo-luat|phap-lenh)$/.test(kind);
  if (law)
    mend('number or year behind', text.replace(/(?:,? số \d\S*| ngày \d\S*| (?:năm )?(?:19|20)\d\d)+$/u, ''));
  const heading = /^(Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?= \p{Ll})/u.exec(
    text,
  )?.[1];
  if (heading && !kind.startsWith(FIRST[heading]) && !(law && heading.endsWith('uật')))
    return other(text, number, tally);
  for (let i = 0; i < 2; i++) text = text.replace(LEADING, '').trim();
  if (law && /^(?:quy định|về việc|ban hành (?:nội quy|quy chế))/iu.test(text))
    return other(text, number, tally);
  if (/^\(?\d*\)?,?$/.test(text) || text.length < 4) return '';
  const longest = pieceOf(kind) === 'administrative' ? LONGEST.administrative : LONGEST.other;
  if (text.length > longest) mend('cut to its length', `${text.slice(0, text.lastIndexOf(' ', longest))} …`);
  return firstLetter(text, law, casing);
}

const FIRST = {
  'Bộ luật': 'bo-luat',
  Luật: 'luat',
  'Pháp lệnh': 'phap-lenh',
  'Nghị định': 'nghi-dinh',
  'Nghị quyết': 'nghi-quyet',
  'Quyết định': 'quyet-dinh',
  'Thông tư': 'thong-tu',
};

/** The title is that of another document, as its first words say: unknown is better. */
function other(text, number, tally) {
  tally.add('mended: title of another document', `${number}: ${text.slice(0, 60)}`);
  return '';
}

/** "Luật Đầu tư" but "Luật sửa đổi …"; "Nghị định quy định …" but "Nghị định Chính phủ số". */
function firstLetter(text, law, { single }) {
  const first = text.split(' ', 1)[0];
  const word = first.toLowerCase();
  if (law)
    return /^sửa đổi/iu.test(text)
      ? text[0].toLowerCase() + text.slice(1)
      : text[0].toUpperCase() + text.slice(1);
  if (first === first.toUpperCase() && first.length > 1) return text;
  return single.get(word) === word ? text[0].toLowerCase() + text.slice(1) : text;
}
