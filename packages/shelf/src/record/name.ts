import type { Document } from '@cancu/syntax';
import { oneLine, type TextView } from '@cancu/text';

const KIND_WORDS: Readonly<Record<string, string>> = {
  'hien-phap': 'Hiến pháp',
  'bo-luat': 'Bộ luật',
  luat: 'Luật',
  'phap-lenh': 'Pháp lệnh',
  'nghi-quyet-lien-tich': 'Nghị quyết liên tịch',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'thong-tu-lien-tich': 'Thông tư liên tịch',
  'thong-tu': 'Thông tư',
  'quyet-dinh': 'Quyết định',
  'chi-thi': 'Chỉ thị',
  lenh: 'Lệnh',
};

const LAWS: ReadonlySet<string> = new Set(['hien-phap', 'bo-luat', 'luat', 'phap-lenh']);

/**
 * The name by which a document is cited, with its kind: `Luật Nuôi ong`, `Nghị định quy định việc nuôi ong`; empty where its head
 * gives no title. Heads print titles in capitals: small letters are those of the sentence that issues the text ("Quốc hội ban hành
 * Luật Nuôi ong"), where it names it.
 */
export function nameOf({ identity, children }: Document, text: TextView): string {
  const kind = KIND_WORDS[identity.kind ?? ''];
  if (kind === undefined || identity.title === null) return '';
  const title = withoutKind(oneLine(identity.title.replace(/[.;]\s*$/u, '')), kind);
  if (title === '') return '';
  if (title !== title.toUpperCase())
    return LAWS.has(identity.kind!) ? capitalised(`${kind} ${title}`, kind, true) : `${kind} ${small(title)}`;
  const preamble = children.filter(({ type }) => type === 'preamble');
  const words = preamble.map(({ at }) => oneLine(text.slice(at.start, at.end))).join(' ');
  const wanted = `${kind} ${title}`.toLowerCase();
  const at = words.toLowerCase().indexOf(wanted);
  if (at >= 0) return capitalised(words.slice(at, at + wanted.length), kind, LAWS.has(identity.kind!));
  return capitalised(`${kind} ${title.toLowerCase()}`, kind, LAWS.has(identity.kind!));
}

/** Names of laws go on with a capital ("Luật Nuôi ong"), but for "Luật sửa đổi, bổ sung …". */
function capitalised(name: string, kind: string, isLaw: boolean): string {
  const rest = name.slice(kind.length + 1);
  if (!isLaw || /^(?:sửa đổi|bổ sung)/u.test(rest)) return `${kind} ${rest}`;
  return `${kind} ${rest[0]!.toUpperCase()}${rest.slice(1)}`;
}

/** A title in capitals; behind it consolidated texts go on in small letters with what they put together. */
const SHOUTED = /^[\p{Lu}\d,–-]{2,}(?: [\p{Lu}\d,–-]+)+(?= \p{Lu}?\p{Ll})/u;

/** Some heads print kind, number and issuer on the line of the title: "Nghị định số 12/2024/NĐ-CP về …". */
function withoutKind(title: string, kind: string): string {
  const shown = SHOUTED.exec(title)?.[0] ?? title;
  const bare = shown.toLowerCase().startsWith(`${kind.toLowerCase()} `)
    ? shown.slice(kind.length + 1)
    : shown;
  return bare
    .replace(/^(?:số )?\d[\d.]*\/[\p{L}\d/.-]+ /u, '')
    .replace(/^của [^.;]{3,60}? (?=về |v\/v )/iu, '')
    .replace(/^v\/v /iu, 'về việc ');
}

function small(title: string): string {
  return title[0]!.toLowerCase() + title.slice(1);
}
