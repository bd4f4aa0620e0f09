import type { DossierItem } from '@cancu/procedures';
import { normaliseWords } from '@cancu/text';
import words from './data/paper-kinds.json' with { type: 'json' };

/** What a paper asks of the applicant: filling in, finding, drafting, having certified. */
export type PaperKind = 'simple-form' | 'existing-record' | 'report' | 'certified-copy';

const HEADS: readonly (readonly [string, PaperKind])[] = Object.entries(words.heads)
  .flatMap(([kind, heads]) => heads.map((head): [string, PaperKind] => [head, kind as PaperKind]))
  .sort((a, b) => b[0].length - a[0].length);

const LEADS: readonly string[] = [...words.lead].sort((a, b) => b.length - a.length);

/** Copies of what exists are found, not drafted, whatever their name. */
const BY_COPY: Partial<Record<DossierItem['copy'], PaperKind>> = {
  'certified-copy': 'certified-copy',
  'plain-copy': 'existing-record',
};

/** The kind of a paper by how it must be handed in and by its first words; an unknown paper is one that exists. */
export function paperKind(item: DossierItem): PaperKind {
  const byCopy = BY_COPY[item.copy];
  if (byCopy) return byCopy;
  const byHead = split(item.text).kind;
  if (byHead) return byHead;
  return item.form === null ? 'existing-record' : 'simple-form';
}

/** The words that say which paper it is, without number and kind of copy, normalised for comparison. */
export function paperName(text: string): string {
  return split(text).name;
}

/** Takes words of number and copy off the front until a known head or anything else stands there. */
function split(text: string): { readonly name: string; readonly kind: PaperKind | null } {
  let rest = normaliseWords(text);
  for (;;) {
    const head = HEADS.find(([phrase]) => startsWith(rest, phrase));
    if (head) return { name: rest, kind: head[1] };
    const lead = LEADS.find((phrase) => startsWith(rest, phrase)) ?? /^\d+(?= )/.exec(rest)?.[0];
    if (lead === undefined || lead.length >= rest.length) return { name: rest, kind: null };
    rest = rest.slice(lead.length).trimStart();
  }
}

function startsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && (text.length === phrase.length || text[phrase.length] === ' ');
}
