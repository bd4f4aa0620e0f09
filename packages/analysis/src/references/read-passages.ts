import { eitherName, KNOWN_NAMES, type NameList, nameList, readCitations } from '@cancu/parser';
import type { Citation } from '@cancu/syntax';
import { isHead, type Passage } from './passage.ts';

/** A passage with its citations; their ranges count in the joined words. */
export interface ReadPassage extends Passage {
  readonly citations: readonly Citation[];
}

/** What the head and the recitals of a document say about how its citations are to be read. */
export interface Vocabulary {
  /** Known laws, and the names that the head and the recitals give to others. */
  readonly names: NameList;
  /** Kinds that the document uses alone as the short name of one law. */
  readonly bare: ReadonlySet<string>;
  /** Its own number. */
  readonly own: string | null;
}

export function readPassage(passage: Passage, { names, bare, own }: Vocabulary): ReadPassage {
  const citations = read(passage, names, bare).filter(
    (citation) => own === null || numberOf(citation) !== own || !namesItself(passage),
  );
  return { ...passage, citations };
}

/** The titles of laws that the passages of a head name: "Luật Đò ngang" → "Đò ngang". */
export function lawTitles(head: readonly Passage[]): string[] {
  return head.flatMap((passage) => read(passage, KNOWN_NAMES, new Set())).flatMap(titleOfLaw);
}

export function namesWith(titles: readonly string[]): NameList {
  return eitherName(KNOWN_NAMES, nameList(titles));
}

/** Does the document give its own number here: in its head, and in "(Ban hành kèm theo Quyết định số …)" above what it issues? */
function namesItself(passage: Passage): boolean {
  return isHead(passage) || /^\s*\(?\s*(?:được )?(?:ban hành )?kèm theo/iu.test(passage.words.text);
}

function read(passage: Passage, names: NameList, bare: ReadonlySet<string>): Citation[] {
  const { text } = passage.words;
  if (isHead(passage)) return readCitations(withoutOwnKind(text), 0, { names, style: 'whole' });
  return readCitations(text, 0, passage.role === 'title' ? { names, bare, style: 'whole' } : { names, bare });
}

const BARE_KINDS: Readonly<Record<string, string>> = {
  Luật: 'luat',
  'Bộ luật': 'bo-luat',
  'Pháp lệnh': 'phap-lenh',
};
const BARE = /\(\s*sau đây (?:gọi|viết)(?: tắt| chung)* là\s*:?\s*["“]?(Luật|Bộ luật|Pháp lệnh)["”]?\s*\)/giu;

/** Kinds that a document uses alone as the short name of one law: "(sau đây gọi tắt là Pháp lệnh)". */
export function bareKinds(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ words }) =>
    [...words.text.matchAll(BARE)].map((match) => BARE_KINDS[match[1]!] ?? ''),
  );
}

const KINDS =
  'BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT LIÊN TỊCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ';
const OWN_KIND = new RegExp(
  `(?<=^|\\n)[^\\S\\n]*(?:${KINDS})[^\\S\\n]*(?=\\n|$)|(?<=ban hành\\s+)(?:${KINDS})(?=\\s)(?!\\s+(?:này|số))`,
  'giu',
);

/**
 * The document's own kind ("NGHỊ ĐỊNH" above its title, "ban hành Luật …") begins no citation; blanked out, so that documents
 * named in the title are read.
 */
function withoutOwnKind(text: string): string {
  return text.replace(OWN_KIND, (kind) => '_'.repeat(kind.length));
}

function titleOfLaw({ document }: Citation): string[] {
  if (document.by !== 'name' || document.name === undefined) return [];
  const title = /^(?:Bộ luật|Luật|Pháp lệnh)\s+(.+)$/iu.exec(document.name)?.[1];
  return title === undefined || /^sửa đổi/iu.test(title) || title.length > 200 ? [] : [title];
}

function numberOf({ document }: Citation): string | null {
  return document.by === 'name' ? (document.number ?? null) : null;
}
