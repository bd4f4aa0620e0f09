import type { Language } from '@cancu/lint';
import type { Place } from '@cancu/syntax';
import type { Catalogue, PlaceWord } from './catalogue/catalogue.ts';
import { catalogue } from './catalogue/index.ts';

/** The steps of a legal address as @cancu/syntax writes them; longer slugs first, as `kem-theo` holds a hyphen too. */
const SLUGS: readonly (readonly [string, PlaceWord])[] = [
  ['tieu-muc', 'subsection'],
  ['kem-theo', 'attachment'],
  ['phu-luc', 'appendix'],
  ['can-cu', 'recital'],
  ['mo-dau', 'preamble'],
  ['chuong', 'chapter'],
  ['trich', 'quotation'],
  ['khoan', 'clause'],
  ['phan', 'part'],
  ['dieu', 'article'],
  ['diem', 'point'],
  ['muc', 'section'],
  ['mau', 'form'],
];

/** "Điều 5 khoản 2 điểm đ", "Article 5 clause 2 point đ"; for a place without an article "toàn văn bản". */
export function placeInWords(place: Place, language: Language): string {
  const { place: words, placeSeparator, report } = catalogue(language);
  const steps = (['article', 'clause', 'point'] as const).flatMap((unit) => {
    const number = place[unit];
    return number === null ? [] : [words[unit](number)];
  });
  return steps.length === 0 ? report.wholeDocument : steps.join(placeSeparator);
}

/** The words of a legal address: `kem-theo/dieu-3/khoan-1` is "văn bản kèm theo: Điều 3 khoản 1". */
export function addressInWords(address: string, language: Language): string {
  const words = catalogue(language);
  if (address === '') return words.report.wholeDocument;
  const steps = address.split('/').map(readStep);
  // A recital already says that it stands in the preamble.
  const shown = steps.filter((step, i) => !(step.unit === 'preamble' && steps[i + 1]?.unit === 'recital'));
  return shown
    .map((step) => wordStep(step, words))
    .join(words.placeSeparator)
    .replace(/:$/, '');
}

interface Step {
  readonly unit: PlaceWord | null;
  readonly text: string;
}

function readStep(step: string): Step {
  for (const [slug, unit] of SLUGS) {
    if (step === slug) return { unit, text: '' };
    if (step.startsWith(`${slug}-`)) return { unit, text: step.slice(slug.length + 1) };
  }
  return { unit: null, text: step };
}

function wordStep(step: Step, words: Catalogue): string {
  return step.unit === null ? step.text : words.place[step.unit](step.text);
}
