import type { DocumentRecord, DocumentRegister } from '../register.ts';
import { issuerKey } from './issuer-key.ts';
import { LOCAL_KINDS } from './local-kinds.ts';

/**
 * Several registers as one, the earlier before the later: the core that was checked by hand, then what the texts of a project say of
 * themselves, then the built register. A record is hidden by an earlier register that has the same document.
 */
export function layered(...registers: readonly DocumentRegister[]): DocumentRegister {
  return new Layers(registers);
}

class Layers implements DocumentRegister {
  readonly #registers: readonly DocumentRegister[];
  #records: readonly DocumentRecord[] | null = null;

  constructor(registers: readonly DocumentRegister[]) {
    this.#registers = registers;
  }

  get records(): readonly DocumentRecord[] {
    this.#records ??= this.#merge((register) => register.records);
    return this.#records;
  }

  byNumber(number: string): readonly DocumentRecord[] {
    return this.#merge((register) => register.byNumber(number));
  }

  byName(name: string): readonly DocumentRecord[] {
    return this.#merge((register) => register.byName(name));
  }

  amending(number: string): readonly DocumentRecord[] {
    return this.#merge((register) => register.amending(number));
  }

  #merge(ask: (register: DocumentRegister) => readonly DocumentRecord[]): readonly DocumentRecord[] {
    return this.#registers.flatMap((register, depth) =>
      ask(register).filter((record) => !this.#hidden(record, depth)),
    );
  }

  #hidden(record: DocumentRecord, depth: number): boolean {
    for (let above = 0; above < depth; above++) {
      const others = this.#registers[above]!.byNumber(record.number);
      if (others.some((other) => sameDocument(other, record))) return true;
    }
    return false;
  }
}

/**
 * Whether two records with one number are of one document: signed on the same day, as far as both days are known. Local
 * numbers come back in every province, so there the issuers must not differ either.
 */
export function sameDocument(a: DocumentRecord, b: DocumentRecord): boolean {
  if (a.issued !== null && b.issued !== null && a.issued !== b.issued) return false;
  if (!LOCAL_KINDS.has(a.kind) && !LOCAL_KINDS.has(b.kind)) return true;
  return a.issuer === undefined || b.issuer === undefined || issuerKey(a.issuer) === issuerKey(b.issuer);
}
