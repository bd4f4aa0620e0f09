import type { FindingWords, Language } from './finding.ts';
import type { MessageCatalogue } from './rule.ts';

type Data = Readonly<Record<string, string | number>>;

/** A message names a placeholder that the report's data does not fill. */
export class MissingPlaceholderError extends Error {
  override readonly name = 'MissingPlaceholderError';
  constructor(messageId: string, placeholder: string, language: Language) {
    super(`message "${messageId}" (${language}) needs {${placeholder}}, which its data does not give`);
  }
}

/** A report names a message that its rule's catalogue does not have. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  constructor(messageId: string) {
    super(`the catalogue has no message "${messageId}"`);
  }
}

/** `{name}`; the names of placeholders are short, so the search stays linear. */
const PLACEHOLDER = /\{([a-zA-Z][\w-]{0,40})\}/g;

/** The names of the placeholders of a text, in order, repeats included. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/**
 * Words a report in both languages. `{name}` takes `data['name.vi']` or `data['name.en']` where the words differ by
 * language, else `data.name`; numbers and ISO dates are written as the language writes them, and a sentence begins with
 * a capital. An unfilled placeholder throws
 * `MissingPlaceholderError` when `strict`, else it shows as `…`: a reader still gets the finding.
 */
export function wordReport(
  messages: MessageCatalogue<string>,
  messageId: string,
  data: Data,
  strict: boolean = false,
): Readonly<Record<Language, FindingWords>> {
  const message = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  if (!message) throw new UnknownMessageError(messageId);
  const inLanguage = (language: Language): FindingWords => {
    const fill = (text: string) => fillText(text, messageId, data, language, strict);
    const words = message[language];
    return { what: fill(words.what), why: fill(words.why), todo: fill(words.todo) };
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

function fillText(text: string, messageId: string, data: Data, language: Language, strict: boolean): string {
  const filled = text.replace(PLACEHOLDER, (_, name: string) => {
    const value = data[`${name}.${language}`] ?? data[name];
    if (value !== undefined) return write(value, language);
    if (strict) throw new MissingPlaceholderError(messageId, name, language);
    return '…';
  });
  // A placeholder may stand first in its sentence: "{kind} sets …".
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function write(value: string | number, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value;
}

/** An ISO date as the language writes it: `25/11/2026` in Vietnamese, ISO in English. */
export function formatDate(iso: string, language: Language): string {
  return language === 'vi' ? iso.split('-').reverse().join('/') : iso;
}

/** A number as the language writes it, at most two decimals: `1.250.000,5` in Vietnamese, `1,250,000.5` in English. */
export function formatNumber(value: number, language: Language): string {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 && rounded > 0 ? '-' : '';
  return sign + grouped + (decimals ? point + decimals : '');
}
