import type { DocumentRecord, DocumentRegister } from '../register.ts';
import { wordsKey } from '../spelling.ts';
import { headingOf } from './full-name.ts';
import { indexBy } from './index-by.ts';
import { keyOfNormal, numberKey } from './number-key.ts';
import { type DamagedLine, type RegisterPiece, readPiece } from './piece.ts';
import { readLine } from './read-line.ts';

/** A register made of stored pieces. */
export interface BuiltRegister extends DocumentRegister {
  /** Lines that could not be read: they are left out, never thrown. Reads every line. */
  damage(): readonly DamagedLine[];
}

/**
 * A register over stored pieces. One pass takes the numbers of all lines; a record is read when it is asked for and kept.
 * Names are taken at the first question for a name of their kind: laws are asked for by name, decisions hardly. Damaged pieces and lines are left out, and told by `damage`.
 */
export function registerFrom(pieces: readonly unknown[]): BuiltRegister {
  return new LineRegister(pieces);
}

class LineRegister implements BuiltRegister {
  readonly #pieces: (RegisterPiece | null)[];
  /** Every line by a running place; `#owners` says whose piece it is. */
  readonly #lines: unknown[] = [];
  readonly #owners: number[] = [];
  readonly #starts: number[] = [];
  readonly #read: (DocumentRecord | DamagedLine['reason'] | undefined)[] = [];
  readonly #numbers: Map<string, number | number[]> = new Map();
  /** By heading ("luật"), then by name. */
  readonly #names: Map<string, ReadonlyMap<string, readonly DocumentRecord[]>> = new Map();
  #amending: ReadonlyMap<string, readonly DocumentRecord[]> | null = null;
  #records: readonly DocumentRecord[] | null = null;

  constructor(pieces: readonly unknown[]) {
    this.#pieces = pieces.map(readPiece);
    for (const [owner, piece] of this.#pieces.entries()) {
      this.#starts.push(this.#lines.length);
      for (const line of piece?.records ?? []) {
        const tab = typeof line === 'string' ? line.indexOf('\t') : -1;
        if (tab > 0) add(this.#numbers, keyOfNormal(line.slice(0, tab)), this.#lines.length);
        this.#owners.push(owner);
        this.#lines.push(line);
      }
    }
  }

  get records(): readonly DocumentRecord[] {
    this.#records ??= this.#lines.flatMap((_, at) => this.#at(at) ?? []);
    return this.#records;
  }

  byNumber(number: string): readonly DocumentRecord[] {
    return this.#some(this.#numbers.get(numberKey(number)));
  }

  byName(name: string): readonly DocumentRecord[] {
    const key = wordsKey(name);
    const headings = this.#headings().filter((heading) => key.startsWith(wordsKey(heading)));
    return headings.flatMap((heading) => this.#namesUnder(heading).get(key) ?? []);
  }

  amending(number: string): readonly DocumentRecord[] {
    this.#amending ??= indexBy(this.#where(AMENDS), (record) => (record.amends ?? []).map(numberKey));
    return this.#amending.get(numberKey(number)) ?? [];
  }

  damage(): readonly DamagedLine[] {
    const whole = this.#pieces.flatMap((piece, at): DamagedLine[] =>
      piece === null ? [{ piece: at, line: null, reason: 'not-a-piece' }] : [],
    );
    const lines = this.#lines.flatMap((_, at): DamagedLine[] => {
      const read = this.#once(at);
      const piece = this.#owners[at]!;
      return typeof read === 'string' ? [{ piece, line: at - this.#starts[piece]!, reason: read }] : [];
    });
    return [...whole, ...lines];
  }

  #headings(): readonly string[] {
    const kinds = this.#pieces.flatMap((piece) => piece?.kinds ?? []);
    return [...new Set(kinds.flatMap((kind) => headingOf(kind) ?? []))];
  }

  #namesUnder(heading: string): ReadonlyMap<string, readonly DocumentRecord[]> {
    const known = this.#names.get(heading);
    if (known) return known;
    const records = this.#where((line, piece) => headingOf(piece.kinds[kindPlace(line)] ?? '') === heading);
    const names = indexBy(records, ({ name }) => (name.vi === '' ? [] : [wordsKey(name.vi)]));
    this.#names.set(heading, names);
    return names;
  }

  /** The records of the lines that fit, judged by the line alone: reading a record costs more. */
  #where(fits: (line: string, piece: RegisterPiece) => boolean): readonly DocumentRecord[] {
    return this.#lines.flatMap((line, at) =>
      typeof line === 'string' && fits(line, this.#pieces[this.#owners[at]!]!) ? (this.#at(at) ?? []) : [],
    );
  }

  #some(places: number | readonly number[] | undefined): readonly DocumentRecord[] {
    if (places === undefined) return [];
    return (typeof places === 'number' ? [places] : places).flatMap((at) => this.#at(at) ?? []);
  }

  #at(at: number): DocumentRecord | null {
    const read = this.#once(at);
    return typeof read === 'string' ? null : read;
  }

  #once(at: number): DocumentRecord | DamagedLine['reason'] {
    const known = this.#read[at];
    if (known !== undefined) return known;
    const read = readLine(this.#lines[at], this.#pieces[this.#owners[at]!]!);
    this.#read[at] = read;
    return read;
  }
}

/** Amendments stand first among the relations of a line. */
const AMENDS = (line: string): boolean => line.includes('\ta:') || line.includes(';a:');

/** The second field. */
function kindPlace(line: string): number {
  const start = line.indexOf('\t') + 1;
  return Number(line.slice(start, line.indexOf('\t', start)));
}

/** Most numbers stand once: a list is made only for those that do not. */
function add(map: Map<string, number | number[]>, key: string, at: number): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, at);
  else if (typeof there === 'number') map.set(key, [there, at]);
  else there.push(at);
}
