/** The marks that are open beside the one that began the quotation. */
export interface OpenMarks {
  readonly curly: number;
  readonly straightOpen: boolean;
}

/**
 * Follows quotation marks over the lines of a quoted text and says when it is over. Curly marks nest; straight ones are
 * paired within and across lines; a closing mark counts only at the end of a line ("…”.", "…”;").
 */
export class QuotationMarks {
  #curly: number;
  #straightOpen: boolean;

  constructor({ curly, straightOpen }: OpenMarks = { curly: 0, straightOpen: false }) {
    this.#curly = curly;
    this.#straightOpen = straightOpen;
  }

  get open(): OpenMarks {
    return { curly: this.#curly, straightOpen: this.#straightOpen };
  }

  /** Takes the next line (without the opening mark on the first one); true when the quotation ends with it. */
  closesWith(plain: string): boolean {
    const endsQuoted = /["“”»]\s*(?:[.;,:]|\.\/\.|\(\d+\))?\s*$/u.test(plain);
    let straight = 0;
    for (const char of plain) {
      if (char === '“') this.#curly++;
      else if (char === '”') this.#curly--;
      else if (char === '"') straight++;
    }
    if (this.#curly < 0) {
      if (endsQuoted) return true;
      this.#curly = 0;
    }
    if (straight % 2 === 0) return false;
    if (this.#straightOpen || this.#curly > 0) {
      this.#straightOpen = false;
      if (this.#curly > 0) this.#curly--;
      return false;
    }
    if (endsQuoted) return true;
    this.#straightOpen = true;
    return false;
  }
}
