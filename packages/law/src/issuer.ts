import levels from './data/levels.json' with { type: 'json' };
import type { IsoDate } from './date.ts';
import { wordsKey } from './spelling.ts';

export type IssuerKind =
  | 'national-assembly'
  | 'standing-committee'
  | 'president'
  | 'government'
  | 'prime-minister'
  | 'minister'
  | 'judges-council'
  | 'chief-justice'
  | 'chief-prosecutor'
  | 'state-auditor'
  | 'peoples-council'
  | 'peoples-committee'
  | 'committee-chairman'
  | 'special-zone'
  | 'joint'
  | 'other'
  | 'unknown';

export type Level = 'central' | 'province' | 'district' | 'commune' | 'unknown';

/** Who issued a document, read from words: the left side of its head, or a name in a citation. */
export interface IssuerReading {
  readonly kind: IssuerKind;
  readonly level: Level;
  /** "đặc khu" is named. */
  readonly specialZone: boolean;
}

/** Words of an issuer → kind. Where two fit at one place, the longer wins; otherwise the one that stands first. */
const NAMES: readonly (readonly [string, IssuerKind])[] = [
  ['chủ tịch ủy ban nhân dân', 'committee-chairman'],
  ['chủ tịch ubnd', 'committee-chairman'],
  ['ủy ban nhân dân', 'peoples-committee'],
  ['ubnd', 'peoples-committee'],
  ['hội đồng nhân dân', 'peoples-council'],
  ['hđnd', 'peoples-council'],
  ['ủy ban thường vụ quốc hội', 'standing-committee'],
  ['ubtvqh', 'standing-committee'],
  ['văn phòng quốc hội', 'other'],
  ['quốc hội', 'national-assembly'],
  ['chủ tịch nước', 'president'],
  ['văn phòng chính phủ', 'minister'],
  ['thanh tra chính phủ', 'minister'],
  ['tổng thanh tra', 'minister'],
  ['thủ tướng', 'prime-minister'],
  ['hội đồng bộ trưởng', 'government'],
  ['chính phủ', 'government'],
  ['hội đồng thẩm phán', 'judges-council'],
  ['tòa án nhân dân tối cao', 'chief-justice'],
  ['chánh án', 'chief-justice'],
  ['viện kiểm sát nhân dân tối cao', 'chief-prosecutor'],
  ['kiểm toán nhà nước', 'state-auditor'],
  ['kiểm toán', 'state-auditor'],
  ['ngân hàng nhà nước', 'minister'],
  ['thống đốc', 'minister'],
  ['ủy ban dân tộc', 'minister'],
  ['bộ trưởng', 'minister'],
  ['bộ', 'minister'],
];

const KEYED: readonly { readonly key: string; readonly kind: IssuerKind }[] = NAMES.map(([name, kind]) => ({
  key: wordsKey(name),
  kind,
}));
const LEVEL_WORDS = levels.words.map(({ word, level }) => ({ key: wordsKey(word), level }));
const CITIES = levels.centralCities.map(({ names, from }) => ({ keys: names.map(wordsKey), from }));

const CENTRAL: ReadonlySet<IssuerKind> = new Set<IssuerKind>([
  'national-assembly',
  'standing-committee',
  'president',
  'government',
  'prime-minister',
  'minister',
  'judges-council',
  'chief-justice',
  'chief-prosecutor',
  'state-auditor',
]);

/** Reads an issuer; the date decides which cities are provinces (Huế only since 2025). */
export function readIssuer(text: string, date: IsoDate | null): IssuerReading {
  const words = wordsKey(text);
  const found = firstName(words);
  if (!found) return { kind: 'unknown', level: 'unknown', specialZone: false };
  if (CENTRAL.has(found.kind)) return { kind: found.kind, level: 'central', specialZone: false };
  const rest = words.slice(found.end);
  return { kind: found.kind, level: levelOf(rest, date), specialZone: rest.includes(' đặc khu ') };
}

function firstName(words: string): { kind: IssuerKind; end: number } | null {
  let best: { kind: IssuerKind; at: number; end: number } | null = null;
  for (const { key, kind } of KEYED) {
    const at = words.indexOf(key);
    if (at < 0) continue;
    const end = at + key.length - 1;
    if (!best || at < best.at || (at === best.at && end > best.end)) best = { kind, at, end };
  }
  return best;
}

/** The first word of level after the name of the body: "tỉnh Lai Châu", "xã Tân Phú, tỉnh Đồng Nai". */
function levelOf(rest: string, date: IsoDate | null): Level {
  let best: { at: number; level: string; end: number } | null = null;
  for (const { key, level } of LEVEL_WORDS) {
    const at = rest.indexOf(key);
    if (at >= 0 && (!best || at < best.at)) best = { at, level, end: at + key.length - 1 };
  }
  if (!best) return centralCity(rest, date) ? 'province' : 'unknown';
  if (best.level !== 'city') return best.level as Level;
  const name = rest.slice(best.end);
  if (name.trim() === '') return 'unknown';
  return centralCity(name, date) ? 'province' : 'district';
}

/** True when the words begin with the name of a city under central government at that date. */
function centralCity(words: string, date: IsoDate | null): boolean {
  return CITIES.some(
    ({ keys, from }) =>
      (from === null || date === null || from <= date) && keys.some((key) => words.startsWith(key)),
  );
}
