import { normaliseNumber, parseNumber } from '@cancu/law';
import { normaliseWords } from '@cancu/text';
import type { Mention } from './mention.ts';

/** What all mentions of one document say together. */
export interface Group {
  readonly number: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  /** Every day or year of signing that is given, each once. */
  readonly issued: readonly string[];
  readonly issuer: string | null;
  readonly mentions: readonly Mention[];
}

/**
 * Gathers the mentions of one document. Numbers without a year come back each year: they are one document only with one day of
 * signing, or where no day is given behind the one that gave it. A name alone goes on with the document that bore it before.
 */
export function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Mention[]>();
  const latest = new Map<string, string>();
  for (const mention of mentions) {
    const { base, detail } = keysOf(mention);
    const key = detail === null ? (latest.get(base) ?? base) : `${base}|${detail}`;
    latest.set(base, key);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map(together);
}

interface Keys {
  readonly base: string;
  readonly detail: string | null;
}

const KEYED = new WeakMap<Mention, Keys>();

function keysOf(mention: Mention): Keys {
  let known = KEYED.get(mention);
  if (!known) {
    known = { base: baseKey(mention), detail: detailOf(mention) };
    KEYED.set(mention, known);
  }
  return known;
}

function baseKey({ number, name, kind, reference }: Mention): string {
  if (number !== null) return `${kindOfLaw(number, kind)}${numberKey(number)}`;
  return name === null ? `at ${reference.at.start}` : `name ${normaliseWords(name)}`;
}

/** Laws and resolutions of one National Assembly may bear one number: 55/2010/QH12 is both. */
function kindOfLaw(number: string, kind: string | null): string {
  return /QH\d*$/.test(number) && kind === 'nghi-quyet' ? 'resolution ' : '';
}

/** Numbers that were compared before; one text gives the same few again and again. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

/** `1/2021/NĐ-CP` and `01/2021/ND-CP` are one number. */
function numberKey(number: string): string {
  let key = KEYS.get(number);
  if (key === undefined) {
    key = normaliseNumber(number)
      .replace(/^0+(?=\d)/, '')
      .toUpperCase();
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    KEYS.set(number, key);
  }
  return key;
}

/** What tells apart two documents of one number or one name. */
function detailOf({ number, issued }: Mention): string | null {
  if (issued === null) return null;
  if (number === null) return issued.slice(0, 4);
  return parseNumber(number)?.yearSlot === false && issued.length === 10 ? issued : null;
}

const GROUPS = new WeakMap<Mention, Group>();

/** The group of these mentions; the same object again while they are the same. */
function together(mentions: readonly Mention[]): Group {
  const known = GROUPS.get(mentions[0]!);
  if (
    known &&
    known.mentions.length === mentions.length &&
    known.mentions.every((one, i) => one === mentions[i])
  )
    return known;
  const group = joined(mentions);
  GROUPS.set(mentions[0]!, group);
  return group;
}

function joined(mentions: readonly Mention[]): Group {
  const first = <K extends keyof Mention>(key: K): Mention[K] | null =>
    mentions.find((mention) => mention[key] !== null)?.[key] ?? null;
  return {
    number: first('number'),
    name: first('name'),
    kind: first('kind'),
    issued: [...new Set(mentions.flatMap(({ issued }) => (issued === null ? [] : [issued])))],
    issuer: first('issuer'),
    mentions,
  };
}
