import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nfcView } from '../src/index.ts';

describe('nfcView', () => {
  it('gives a composed text back unchanged', () => {
    const view = nfcView('Điều 5. Thẩm quyền');
    expect(view.text).toBe('Điều 5. Thẩm quyền');
    expect(view.toSource({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });

  it('maps a composed letter back to all of its parts', () => {
    const source = 'Thẩm quyền cấp'.normalize('NFD');
    const view = nfcView(source);
    expect(view.text).toBe('Thẩm quyền cấp');
    const at = view.toSource({ start: 5, end: 10 });
    expect(source.slice(at.start, at.end).normalize('NFC')).toBe('quyền');
  });

  it('keeps offsets after decomposed words in a mixed text', () => {
    const source = `${'Điều'.normalize('NFD')} 5 khoản 2`;
    const view = nfcView(source);
    const start = view.text.indexOf('khoản');
    const at = view.toSource({ start, end: start + 5 });
    expect(source.slice(at.start, at.end)).toBe('khoản');
  });

  it('leaves a line end before a mark alone', () => {
    const source = 'Điều 1.\n\u0dd9\u0dca';
    const view = nfcView(source);
    expect(view.text).toBe('Điều 1.\n\u0dda');
    expect(view.toSource({ start: 7, end: 8 })).toEqual({ start: 7, end: 8 });
    expect(view.toSource({ start: 8, end: 9 })).toEqual({ start: 8, end: 10 });
  });

  it('maps every range to text that composes to it', () => {
    const letters = fc.array(fc.constantFrom('ề', 'ợ', 'đ', 'Ữ', 'a', ' ', '\n', '́', '̣', '漢', '😀'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, fc.boolean(), (parts, decomposed) => {
        const source = decomposed ? parts.join('').normalize('NFD') : parts.join('');
        const view = nfcView(source);
        expect(view.text).toBe(source.normalize('NFC'));
        const whole = view.toSource({ start: 0, end: view.text.length });
        expect(whole).toEqual({ start: 0, end: source.length });
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
