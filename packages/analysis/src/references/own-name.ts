import type { Document } from '@cancu/syntax';
import { normaliseWords } from '@cancu/text';
import type { NamedDocument } from './known-documents.ts';

const LAW_KINDS: Readonly<Record<string, string>> = {
  luat: 'Luật',
  'bo-luat': 'Bộ luật',
  'phap-lenh': 'Pháp lệnh',
};

/** A law is also cited by its own name inside itself: "Bộ luật Dân sự". */
export function ownName({ identity: { kind, title } }: Document): string | null {
  const word = kind === null ? undefined : LAW_KINDS[kind];
  if (word === undefined || title === null) return null;
  const words = normaliseWords(title);
  return words.startsWith(normaliseWords(word)) ? words : normaliseWords(`${word} ${title}`);
}

/** Does a citation name the document itself, without number or date that could mean another of the same name? */
export function namesItself({ name, number, issued }: NamedDocument, own: string | null): boolean {
  return name !== undefined && number === undefined && issued === undefined && normaliseWords(name) === own;
}
