import type { Draft } from '@cancu/analysis';
import { type DocumentRecord, identifyDocument, normaliseNumber, parseNumber } from '@cancu/law';
import { ownWords } from '../units.ts';
import { amendedDocuments } from './amended.ts';
import { type ClosingProvision, closingProvisions } from './closing-provisions.ts';
import { effectIn, type StatedEffect } from './effect.ts';
import { endedDocuments, wholeDocument } from './ended.ts';
import { nameOf } from './name.ts';

/** Why a document cannot stand on the shelf. Codes; views word them. */
export type RecordProblem = 'number-missing' | 'number-blank' | 'number-wrong' | 'kind-unknown';

/**
 * What a text says of itself, as an entry of the register. Everything stands in the text, but nobody has compared the text with the
 * official gazette: so `secondary`. `number` is that of the user, where the file gives none; it wins over the file's.
 */
export function recordOf(draft: Draft, number?: string): DocumentRecord | RecordProblem {
  const { identity } = draft.tree;
  const given = number ?? identity.number;
  if (given === null) return 'number-missing';
  const parts = parseNumber(given);
  if (parts === null) return 'number-wrong';
  if (parts.serial === null) return 'number-blank';
  const { kind } = identifyDocument({ ...identity, number: given });
  if (kind === 'unknown') return 'kind-unknown';
  const name = nameOf(draft.tree, draft.source.text);
  const provisions = closingProvisions(draft.tree, draft.source.text);
  return {
    number: normaliseNumber(given),
    kind,
    name: { vi: name, en: name },
    ...(identity.issuer !== null && { issuer: identity.issuer }),
    issued: identity.issued,
    ...statedEffect(draft, provisions),
    verification: 'secondary',
    standing: 'text',
    // A consolidated text repeats the titles of those that amended it.
    ...(kind === 'van-ban-hop-nhat' ? {} : listed('amends', amendedDocuments(draft))),
    ...listed('replaces', endedDocuments(draft, provisions, given)),
    ...listed('basedOn', recitedDocuments(draft)),
  };
}

function listed<K extends string>(key: K, numbers: readonly string[]): { [P in K]?: readonly string[] } {
  return numbers.length > 0 ? ({ [key]: numbers.map(normaliseNumber) } as { [P in K]: string[] }) : {};
}

function statedEffect({ tree, source }: Draft, provisions: readonly ClosingProvision[]): StatedEffect {
  for (const { node } of provisions) {
    const effect = effectIn(ownWords(node, source.text).own.join('. '), tree.identity.issued);
    if (effect.from !== null) return effect;
  }
  return { from: null, to: null };
}

function recitedDocuments({ tree, references }: Draft): string[] {
  const body = tree.children.find(({ type }) => type === 'body')?.at.start ?? 0;
  const recited = references.filter(({ at }) => at.end <= body).map(wholeDocument);
  const own = tree.identity.number;
  return [...new Set(recited)].filter((number): number is string => number !== null && number !== own);
}
