import data from './data/agencies.json' with { type: 'json' };
import { wordsKey } from './spelling.ts';

interface Agency {
  /** Its sign in numbers, in capitals: `BXD`. */
  readonly code: string;
  /** Names under which it issued documents of this sign. */
  readonly names: readonly string[];
  /** Who took over its work: a document of the old sign is now and then cited as theirs. */
  readonly later?: readonly string[];
}

const AGENCIES: readonly Agency[] = data;

const byCode: ReadonlyMap<string, Agency> = new Map(AGENCIES.map((agency) => [agency.code, agency]));

/** Every name of every agency, the longer before the names they hold: "Thủ tướng Chính phủ" before "Chính phủ". */
const NAMES: readonly string[] = [...new Set(AGENCIES.flatMap(({ names }) => names.map(wordsKey)))].sort(
  (a, b) => b.length - a.length,
);

/**
 * Do the sign of an issuer in a number and the issuer named in words contradict each other: `BXD` and "Bộ Tài chính"? Only where
 * both are known; a sign or a name that the table does not hold is no contradiction, since agencies come, go and merge.
 */
export function contradictsAgency(code: string, issuer: string): boolean {
  const key = `${code} ${issuer}`;
  let known = ANSWERS.get(key);
  if (known === undefined) {
    known = contradicts(code, issuer);
    if (ANSWERS.size >= MOST_ANSWERS) ANSWERS.clear();
    ANSWERS.set(key, known);
  }
  return known;
}

/** Answers given before; one text names the same few issuers again and again. */
const ANSWERS = new Map<string, boolean>();
const MOST_ANSWERS = 2000;

function contradicts(code: string, issuer: string): boolean {
  const agency = byCode.get(code.toUpperCase());
  const named = namesIn(issuer);
  if (!agency || named.length === 0) return false;
  const own = new Set([...agency.names, ...(agency.later ?? [])].map(wordsKey));
  return !named.some((name) => own.has(name));
}

/** The name under which an agency issues documents of this sign: `BXD` → "Bộ Xây dựng"; null for an unknown sign. */
export function agencyName(code: string): string | null {
  return byCode.get(code.toUpperCase())?.names[0] ?? null;
}

function namesIn(issuer: string): string[] {
  let rest = wordsKey(issuer);
  const found: string[] = [];
  for (const name of NAMES) {
    if (!rest.includes(name)) continue;
    found.push(name);
    rest = rest.replaceAll(name, ' · ');
  }
  return found;
}

const BODY =
  / (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chủ tịch|tỉnh|thành phố|tp|các|của|việt nam|bộ trưởng) /gu;

/**
 * Do two wordings name one issuer: "UBND tỉnh Hoa Lư" and "Ủy ban nhân dân tỉnh Hoa Lư"? Of local bodies the place is compared.
 */
export function sameIssuer(a: string, b: string): boolean {
  const [first, second] = [placeKey(a), placeKey(b)];
  return first !== '' && first === second;
}

/** The words of an issuer without the kind of body: what is left tells one province from another. */
function placeKey(issuer: string): string {
  let key = wordsKey(issuer);
  for (;;) {
    const next = key.replace(BODY, ' ');
    if (next === key) return key.trim();
    key = next;
  }
}
