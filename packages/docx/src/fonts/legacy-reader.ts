import { type ConvertedText, convertLegacy, type OldFontStretch } from './convert-legacy.ts';
import { LegacyEvidence, type Verdict } from './legacy-evidence.ts';
import { countLegacy, isUnicodeVietnamese, type LegacyCount } from './legacy-text.ts';
import type { LegacyEncoding, OldFont } from './old-font.ts';

export type Verdicts = Readonly<Record<LegacyEncoding, Verdict>>;

/** What a file holds of one encoding. */
export interface LegacyFinding {
  readonly encoding: LegacyEncoding;
  /** Paragraphs written so, and words in them that prove it. */
  readonly paragraphs: number;
  readonly words: number;
  readonly converted: number;
  readonly capitals: number;
  readonly unread: number;
  /** The first such paragraph of the main text. */
  readonly first: number | null;
}

/** Outside the old fonts nothing is converted, and a few odd words are none of ours. */
const WORDS_WITHOUT_FONT = 10;
const SHARE_OF_PARAGRAPH = 0.2;

/**
 * Converts the text in old fonts, run by run, and gathers what there is of it. Whether an old font is to be believed only
 * the whole file tells: a file is read in trust of its fonts, and again when that was wrong.
 */
export class LegacyReader {
  readonly #verdicts: Verdicts;
  readonly #evidence = { tcvn3: new LegacyEvidence('tcvn3'), vni: new LegacyEvidence('vni') };
  readonly #unfonted = { paragraphs: 0, words: 0, tcvn3: 0, vni: 0, first: null as number | null };

  constructor(verdicts: Verdicts = { tcvn3: 'all', vni: 'all' }) {
    this.#verdicts = verdicts;
  }

  /** What the file as a whole says; null when it was read by just that. */
  get otherVerdicts(): Verdicts | null {
    const { tcvn3, vni } = this.#evidence;
    if (tcvn3.agreesWith(this.#verdicts.tcvn3) && vni.agreesWith(this.#verdicts.vni)) return null;
    return { tcvn3: tcvn3.verdict, vni: vni.verdict };
  }

  /** Paragraph number `index` of the main text, null for other streams; null when it stays as it is. */
  paragraph(text: string, stretches: readonly OldFontStretch[], index: number | null): ConvertedText | null {
    this.#lookOutside(text, stretches, index);
    if (stretches.length === 0) return null;
    const chosen = stretches.filter(({ start, end, font }) => {
      if (!isUnicodeVietnamese(text.slice(start, end))) return true;
      this.#evidence[font.encoding].unicode++;
      return false;
    });
    const tcvn3 = this.#believed('tcvn3', text, chosen, index);
    const vni = this.#believed('vni', text, chosen, index);
    return this.#convert(
      text,
      chosen.filter(({ font }) => (font.encoding === 'vni' ? vni : tcvn3)),
    );
  }

  believes(encoding: LegacyEncoding): boolean {
    return this.#verdicts[encoding] !== 'none';
  }

  /** A label or a deleted word, which is no evidence. */
  piece(text: string, font: OldFont | null): string {
    if (!font || this.#verdicts[font.encoding] === 'none' || isUnicodeVietnamese(text)) return text;
    if (this.#verdicts[font.encoding] === 'proven' && countLegacy(text).legacy === 0) return text;
    return convertLegacy(text, [{ start: 0, end: text.length, font }]).text;
  }

  findings(): readonly LegacyFinding[] {
    const { paragraphs, words, first, tcvn3, vni } = this.#unfonted;
    const fonted = Object.values(this.#evidence).filter(({ verdict }) => verdict !== 'none');
    const outside =
      words >= (fonted.length > 0 ? 3 : WORDS_WITHOUT_FONT) ? (tcvn3 > vni ? 'tcvn3' : 'vni') : null;
    const findings: LegacyFinding[] = fonted.map((evidence) => {
      const more = evidence.encoding === outside;
      return {
        encoding: evidence.encoding,
        paragraphs: evidence.paragraphs + (more ? paragraphs : 0),
        words: evidence.words + (more ? words : 0),
        converted: evidence.converted,
        capitals: evidence.capitals,
        unread: evidence.unread,
        first: earlier(evidence.first, more ? first : null),
      };
    });
    if (outside === null || findings.some(({ encoding }) => encoding === outside)) return findings;
    return [
      ...findings,
      { encoding: outside, paragraphs, words, converted: 0, capitals: 0, unread: 0, first },
    ];
  }

  #convert(text: string, stretches: readonly OldFontStretch[]): ConvertedText | null {
    if (stretches.length === 0) return null;
    const converted = convertLegacy(text, stretches);
    const evidence = this.#evidence[stretches[0]!.font.encoding];
    evidence.converted += converted.words;
    evidence.capitals += converted.capitals;
    evidence.unread += converted.unread;
    return converted;
  }

  /** Is the paragraph's text in fonts of this encoding to be converted? */
  #believed(
    encoding: LegacyEncoding,
    text: string,
    stretches: readonly OldFontStretch[],
    index: number | null,
  ): boolean {
    const own = stretches.filter(({ font }) => font.encoding === encoding);
    const changes = own.some(({ start, end, font }) => reads(text.slice(start, end), font.capitals));
    if (!changes) return false;
    const { legacy } = countLegacy(own.map(({ start, end }) => text.slice(start, end)).join('\n'));
    const evidence = this.#evidence[encoding];
    evidence.words += legacy;
    if (legacy > 0) {
      evidence.paragraphs++;
      evidence.first ??= index;
    } else evidence.unproven++;
    const verdict = this.#verdicts[encoding];
    return verdict === 'all' || (verdict === 'proven' && legacy > 0);
  }

  #lookOutside(text: string, stretches: readonly OldFontStretch[], index: number | null): void {
    const count = countLegacy(stretches.length === 0 ? text : outside(text, stretches));
    if (count.legacy === 0 || count.legacy < count.words * SHARE_OF_PARAGRAPH) return;
    this.#addOutside(count, index);
  }

  #addOutside(count: LegacyCount, index: number | null): void {
    const found = this.#unfonted;
    found.first ??= index;
    found.paragraphs++;
    found.words += count.legacy;
    found.tcvn3 += count.tcvn3;
    found.vni += count.vni;
  }
}

/** Does such a font show these codes as something else? */
function reads(stored: string, capitals: boolean): boolean {
  return /[\u00a1-\u00ff\uf0a1-\uf0ff]/.test(stored) || (capitals && /[a-z]/.test(stored));
}

function outside(text: string, stretches: readonly OldFontStretch[]): string {
  let from = 0;
  let rest = '';
  for (const { start, end } of stretches) {
    rest += `${text.slice(from, start)}\n`;
    from = end;
  }
  return rest + text.slice(from);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b < a) ? b : a;
}
