import type { Range } from '@cancu/text';
import type { Step } from '../step.ts';
import type { Language } from '../words.ts';
import { formatValue } from './format-value.ts';
import { originWords } from './origin-words.ts';

const INDENT = '  ';

/**
 * A calculation as lines of text, the result first and what it is made of below it, down to the words of the draft, the
 * tables and the assumptions. `quote` gives the words of a range; without it ranges are offsets.
 */
export function explain(step: Step, language: Language, quote?: (at: Range) => string): string[] {
  const head = `${step.label[language]}: ${formatValue(step.value, step.unit, language)}`;
  const reason = step.origin ? originWords(step.origin, language) : `= ${step.formula?.[language]}`;
  const place = step.at ? `, ${quote ? `“${quote(step.at)}”` : `${step.at.start}–${step.at.end}`}` : '';
  const below = step.inputs.flatMap((input) => explain(input, language, quote));
  return [`${head} [${reason}${place}]`, ...below.map((line) => INDENT + line)];
}
