import type { LawText, ProvisionPlace, TextUnit } from '@cancu/law';
import type { Language } from '@cancu/lint';
import { placeInWords, type TextOptions } from '@cancu/report';
import { type Delegation, kindOfUnit } from '@cancu/shelf';
import { cliWords } from '../../words/index.ts';
import { dayIn } from './day.ts';
import { fold } from './fold.ts';
import type { ProvisionFate, ShownDocument, ShownProvision } from './shown.ts';

/** What `law show` prints of a document, for people. */
export function shownLines(shown: ShownDocument, date: string, options: TextOptions): string {
  const { language } = options;
  const words = cliWords(language).law;
  const { record, text, state, history, provisions, fates } = shown;
  const day = dayIn(language);
  const amended = history.filter((one) => one.event === 'amended' && one.date !== null && one.date <= date);
  const parts: string[][] = [
    [
      [record.name.vi, record.number].filter((part) => part !== '').join(' · '),
      words.inForce(record, day),
      ...(text === null ? [] : [words.readFrom(text.file)]),
    ],
    ...provisions.map((one) => provisionLines(one, text!, language)),
    ...(text === null ? [[words.noText(record.number)]] : []),
    [
      words.stateAt(day(date), words.state[state.state]),
      ...state.reasons.map((reason) => `· ${words.reason[reason]}`),
      ...(state.by.length > 0 ? [`· ${words.endedBy(state.by)}`] : []),
      `· ${words.verification[state.verification]}`,
      ...(text !== null && amended.length > 0
        ? [`· ${words.notSetIn(amended.map(({ by }) => by ?? ''))}`]
        : []),
    ],
    history.length === 0
      ? []
      : [
          words.history,
          ...history.map((one) => `· ${day(one.date)}: ${words.event[one.event](one.by ?? '')}`),
        ],
    ...fates.map((fate) => fateLines(fate, language)),
    ...delegationParts(provisions, language),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.flatMap((line) => fold(line, options.width)).join('\n'))
    .map((part) => `${part}\n`)
    .join('\n');
}

/** "Điều 8 khoản 3: bị bãi bỏ" and what happened to it. */
function fateLines({ place, state, events }: ProvisionFate, language: Language): string[] {
  const words = cliWords(language).law;
  const day = dayIn(language);
  return [
    words.fate(placeInWords(place, language), words.provisionState[state.state]),
    ...events.map(({ from, by, gist }) => `· ${day(from)}, ${by.document}: ${gist[language]}`),
  ];
}

function provisionLines({ place, answer }: ShownProvision, text: LawText, language: Language): string[] {
  const words = cliWords(language).law;
  if (answer === null)
    return place.article === null
      ? text.articles.map(heading)
      : [words.notKept(placeInWords(place, language))];
  if (!answer.found) {
    const around = {
      article: place.article,
      clause: answer.missing === 'point' ? place.clause : null,
      point: null,
    };
    const where = answer.missing === 'article' ? words.thisText : placeInWords(around, language);
    return [words.missing(placeInWords(place, language), where, answer.missing, ranges(answer.present))];
  }
  const above = answer.path.slice(0, -1);
  return [
    ...above.map((unit, i) => (i === 0 ? heading(unit) : `${label(unit)} …`)),
    ...unitLines(answer.unit, answer.path.length === 1),
  ];
}

function heading({ number, title }: TextUnit): string {
  return `Điều ${number}.${title === null ? '' : ` ${title}`}`;
}

function label(unit: TextUnit): string {
  return kindOfUnit(unit) === 'clause' ? `${unit.number}.` : `${unit.number})`;
}

/** A unit as the law prints it. */
function unitLines(unit: TextUnit, isArticle: boolean): string[] {
  const own = unit.text === '' ? [] : unit.text.split('\n');
  const [first = '', ...rest] = own;
  const lines = isArticle ? [heading(unit), ...own] : [`${label(unit)} ${first}`.trimEnd(), ...rest];
  return [...lines, ...unit.units.flatMap((inner) => unitLines(inner, false))];
}

function delegationParts(provisions: readonly ShownProvision[], language: Language): string[][] {
  const all = [...new Set(provisions.flatMap(({ delegations }) => delegations))];
  const words = cliWords(language).law;
  return all.length === 0
    ? []
    : [[words.delegations, ...all.map((one) => `· ${delegationLine(one, language)}`)]];
}

function delegationLine({ place, who, strength, text }: Delegation, language: Language): string {
  const names = who.map(({ name }) => name).join(', ');
  const { strength: strengths, quote } = cliWords(language).law;
  return `${placeInWords(place as ProvisionPlace, language)}: ${names} – ${strengths[strength]}: ${quote(text.replace(/\s+/g, ' '))}`;
}

/** "1–6, 6a, 7": numbers that follow each other as a range. */
function ranges(numbers: readonly string[]): string {
  const parts: { from: string; to: string }[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && /^\d+$/.test(number) && Number(number) === Number(last.to) + 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}
