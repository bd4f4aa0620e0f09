import { eitherName, KNOWN_NAMES, type NameList, nameList, readCitations } from '@cancu/parser';
import type { Citation, Document } from '@cancu/syntax';
import { type Passage, passagesOf } from './passage.ts';

/** A passage with its citations; their ranges count in the joined words. */
export interface ReadPassage extends Passage {
  readonly citations: readonly Citation[];
}

/** Reads the citations of every passage. The names that the head and the recitals give to laws are known in the whole text. */
export function readPassages(tree: Document, text: string): ReadPassage[] {
  const passages = passagesOf(tree, text);
  const head = passages.filter(isHead).flatMap((passage) => read(passage, KNOWN_NAMES));
  const names = eitherName(KNOWN_NAMES, nameList(head.flatMap(titleOfLaw)));
  const bare = bareKinds(passages);
  const own = tree.identity.number;
  return passages.map((passage) => ({
    ...passage,
    citations: read(passage, names, bare).filter(
      (citation) => own === null || numberOf(citation) !== own || !namesItself(passage),
    ),
  }));
}

/** Does the document give its own number here: in its head, and in "(Ban hành kèm theo Quyết định số …)" above what it issues? */
function namesItself(passage: Passage): boolean {
  return isHead(passage) || /^\s*\(?\s*(?:được )?(?:ban hành )?kèm theo/iu.test(passage.words.text);
}

/** Front and recitals: what stands before the body. */
export function isHead({ role }: Passage): boolean {
  return role === 'front' || role === 'preamble';
}

function read(passage: Passage, names: NameList, bare: ReadonlySet<string> = new Set()): Citation[] {
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
function bareKinds(passages: readonly Passage[]): Set<string> {
  const kinds = new Set<string>();
  for (const { words } of passages) {
    for (const match of words.text.matchAll(BARE)) kinds.add(BARE_KINDS[match[1]!] ?? '');
  }
  return kinds;
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
