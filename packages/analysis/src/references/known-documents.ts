import type { CitedDocument } from '@cancu/syntax';
import { normaliseWords } from '@cancu/text';

export type NamedDocument = Extract<CitedDocument, { by: 'name' }>;

interface Known {
  number: string | null;
  /** Date or year. */
  readonly issued: string | undefined;
}

/**
 * What a document says about other documents as one reads on: their numbers behind their names, and the short names it gives
 * them ("sau đây gọi là …"). Two laws of one name are kept apart by their years; a name alone means the one named first.
 */
export class KnownDocuments {
  readonly #byName = new Map<string, Known[]>();
  readonly #whole = new Set<string>();
  readonly #numbers = new Map<string, string>();
  readonly #short = new Map<string, NamedDocument>();

  /** Takes in a citation by name or number. */
  remember(document: NamedDocument): void {
    const { number, name, issued } = document;
    const whole = number !== undefined && isWhole(number) ? number : null;
    if (whole !== null && !this.#whole.has(whole)) {
      this.#whole.add(whole);
      for (const part of beginnings(whole)) if (!this.#numbers.has(part)) this.#numbers.set(part, whole);
    }
    if (name === undefined) return;
    const key = nameKey(name);
    const known = this.#byName.get(key) ?? [];
    const date = issued ?? (whole === null ? undefined : yearOf(whole));
    const same = known.find((one) => isSame(one, whole, date));
    if (same) same.number ??= whole;
    else this.#byName.set(key, [...known, { number: whole, issued: date }]);
  }

  /** Takes in a short name that stands for `document` from here on. */
  define(short: string, document: NamedDocument): void {
    this.#short.set(nameKey(short), document);
  }

  /** The number of a cited document, as far as the text has given it; null where it has not. */
  numberOf(document: NamedDocument): string | null {
    const { number, name } = document;
    if (number !== undefined) return isWhole(number) ? number : (this.#numbers.get(number) ?? number);
    if (name === undefined) return null;
    const year = document.issued?.slice(0, 4);
    const known = this.#byName.get(nameKey(name)) ?? [];
    const fitting = known.find(({ issued }) => year === undefined || issued?.slice(0, 4) === year) ?? null;
    const short = this.#short.get(nameKey(year === undefined ? name : `${name} năm ${year}`));
    const own = fitting?.number ?? null;
    return own === null && short && short !== document && short.name !== name ? this.numberOf(short) : own;
  }
}

/** The same number; or the one lacks a number, and no year speaks against it. */
function isSame(one: Known, number: string | null, issued: string | undefined): boolean {
  if (one.number !== null && number !== null) return one.number === number;
  return one.issued === undefined || issued === undefined || one.issued.slice(0, 4) === issued.slice(0, 4);
}

/** Names that were compared before; one text names the same few laws again and again. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

/** Names are compared as scanned texts have them: in small letters without marks. */
function nameKey(name: string): string {
  let key = KEYS.get(name);
  if (key === undefined) {
    key = normaliseWords(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    KEYS.set(name, key);
  }
  return key;
}

/** Ends in the sign of a kind or issuer: `12/2020/NĐ-CP`, not `12/2020`. */
function isWhole(number: string): boolean {
  return /\p{L}/u.test(number);
}

/** `66.16/2026/NQ-CP` is also cited as `66.16/2026` and `66.16`. */
function beginnings(number: string): string[] {
  const parts = number.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

function yearOf(number: string): string | undefined {
  return /\/((?:19|20)\d\d)\//.exec(number)?.[1];
}
