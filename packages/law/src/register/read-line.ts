import type { Verification } from '../bilingual.ts';
import type { IsoDate } from '../date.ts';
import { documentKind } from '../kind.ts';
import type { DocumentRecord, Standing } from '../register.ts';
import { fullName } from './full-name.ts';
import type { DamagedLine, RegisterPiece } from './piece.ts';

/** First letter of the seventh field → how the record came here and what that is worth. */
const STANDINGS: Readonly<Record<string, readonly [Standing, Verification]>> = {
  d: ['codified', 'secondary'],
  l: ['listed', 'secondary'],
  c: ['cited', 'recalled'],
};

const RELATIONS: Readonly<Record<string, 'amends' | 'replaces' | 'replacedBy' | 'basedOn'>> = {
  a: 'amends',
  r: 'replaces',
  b: 'replacedBy',
  o: 'basedOn',
};

/** The record of a line, or why there is none. */
export function readLine(line: unknown, piece: RegisterPiece): DocumentRecord | DamagedLine['reason'] {
  const fields = typeof line === 'string' ? line.split('\t') : [];
  if (fields.length !== 10) return 'not-a-line';
  const [number, kindAt, issuerAt, issued, from, to, told, sourcesAt, relations, title] = fields as Ten;
  if (number === '') return 'number';
  const kind = documentKind(piece.kinds[Number(kindAt)] ?? '')?.id;
  if (kindAt === '' || !kind) return 'kind';
  const issuer = issuerAt === '' ? undefined : piece.issuers[Number(issuerAt)];
  if (issuerAt !== '' && issuer === undefined) return 'issuer';
  if (![issued, from, to].every(isDateOrBlank)) return 'date';
  const standing = STANDINGS[told.charAt(0)];
  if (!standing) return 'standing';
  const name = title === '' ? '' : fullName(kind, title);
  const sources = piece.sources[Number(sourcesAt)];
  return {
    number,
    kind,
    name: { vi: name, en: name },
    ...(issuer === undefined ? {} : { issuer }),
    issued: dateOrNull(issued),
    from: dateOrNull(from),
    to: dateOrNull(to),
    verification: standing[1],
    standing: standing[0],
    ...(told.includes('x') ? { lapsed: true } : {}),
    ...(told.includes('p') ? { partly: true } : {}),
    ...(sourcesAt === '' || !sources ? {} : { lists: sources.split(' ') }),
    ...relationsOf(relations),
  };
}

type Ten = [string, string, string, string, string, string, string, string, string, string];

function isDateOrBlank(text: string): boolean {
  return text === '' || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

function dateOrNull(text: string): IsoDate | null {
  return text === '' ? null : text;
}

/** `a:80/2015/QH13;b:64/2025/QH15,87/2025/QH15`. What is no relation is left out. */
function relationsOf(text: string): Partial<Record<(typeof RELATIONS)[string], readonly string[]>> {
  const found: Partial<Record<(typeof RELATIONS)[string], readonly string[]>> = {};
  if (text === '') return found;
  for (const part of text.split(';')) {
    const name = RELATIONS[part.charAt(0)];
    const numbers = part.slice(2).split(',').filter(Boolean);
    if (name && part.charAt(1) === ':' && numbers.length > 0) found[name] = numbers;
  }
  return found;
}
