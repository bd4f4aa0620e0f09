/** A field that has begun and not ended: its code, then its result (ECMA-376-1, 17.16.18). */
export interface FieldFrame {
  phase: 'code' | 'result' | 'broken';
  code: string;
  closed: boolean;
}

/** Word nests twenty fields; what a broken file opens beyond this is not looked at. */
const MAX_OPEN = 100;

/** The open fields, outermost first. Fields nest, and results may run over many paragraphs. */
export class Fields {
  readonly #open: FieldFrame[] = [];
  #beyond = 0;

  begin(): void {
    this.#push({ phase: 'code', code: '', closed: false });
  }

  /** A field whose code is an attribute (`w:fldSimple`); its content is the result. */
  beginSimple(code: string): void {
    this.#push({ phase: 'result', code, closed: false });
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code' && field.code.length < 64) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code') field.phase = 'result';
  }

  end(): void {
    if (this.#beyond > 0) this.#beyond--;
    else {
      const field = this.#open.pop();
      if (field) field.closed = true;
    }
  }

  /** A code never runs into the next paragraph; one that does has lost its end, and must not swallow the document. */
  endOfParagraph(): void {
    for (const field of this.#open) {
      if (field.phase === 'code') field.phase = 'broken';
    }
  }

  /** Is what comes now part of a field's code, and so not shown? */
  get inCode(): boolean {
    return this.#open.some((field) => field.phase === 'code');
  }

  get inResult(): boolean {
    return this.#open.some((field) => field.phase === 'result');
  }

  /** The table of contents (17.16.5.68) whose result we are in. */
  get contents(): FieldFrame | null {
    return (
      this.#open.find((field) => field.phase === 'result' && /^\s*TOC(?:\s|$)/i.test(field.code)) ?? null
    );
  }

  #push(field: FieldFrame): void {
    if (this.#open.length < MAX_OPEN) this.#open.push(field);
    else this.#beyond++;
  }
}
