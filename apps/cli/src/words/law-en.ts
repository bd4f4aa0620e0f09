import { articleCount } from '../law-folder/added-law.ts';
import type { Day, LawWords } from './law-words.ts';

const STORED = { added: 'added', replaced: 'updated', unchanged: 'unchanged' } as const;
const UNITS = {
  article: ['article', 'articles'],
  clause: ['clause', 'clauses'],
  point: ['point', 'points'],
} as const;

const from = (iso: string | null, day: Day): string =>
  iso === null ? 'day of effect unknown' : `in force from ${day(iso)}`;
const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

export const lawEn: LawWords = {
  added: ({ text, place, stored }, day) =>
    `${text.file}: ${STORED[stored]} ${[text.record.number, text.record.name.vi].filter(Boolean).join(' · ')} · ${articles(articleCount(text))} · ${from(text.record.from, day)} → ${place}`,
  listed: ({ text }, day) =>
    `${[text.record.number, text.record.name.vi].filter(Boolean).join(' · ')} · ${articles(articleCount(text))} · ${from(text.record.from, day)}`,
  removed: ({ text, place }) => `${text.record.number} was removed (${place}).`,
  noLaws: 'The project holds no text of law yet; add some with "cancu law add FILE…".',
  notCited: (citation) =>
    `"${citation}" names no document; write for example "khoản 4 Điều 27 Luật 80/2015/QH13".`,
  notKnown: (citation) =>
    `The document cited in "${citation}" is not known; if you have its text, add it with "cancu law add FILE".`,
  dayUnknown: 'day unknown',
  inForce: ({ issuer, issued, from: first, to }, day) =>
    [
      issuer,
      issued === null ? null : `issued ${day(issued)}`,
      first === null
        ? 'day of effect unknown'
        : `in force from ${day(first)}${to === null ? '' : ` to ${day(to)}`}`,
    ]
      .filter(Boolean)
      .join(' · '),
  readFrom: (file) => `Text read from "${file}".`,
  noText: (number) =>
    `The project does not hold the text of ${number}, so it cannot be quoted; add it with "cancu law add FILE" (where the file gives no number: "--number ${number}").`,
  notKept: (place) => `${place}: texts kept in the project hold articles, clauses and points only.`,
  thisText: 'this document',
  missing: (place, around, unit, present) =>
    present === ''
      ? `There is no ${place}: ${around} has no ${UNITS[unit][1]}.`
      : `There is no ${place}: ${around} has ${UNITS[unit][1]} ${present}.`,
  stateAt: (day, state) => `State on ${day}: ${state}`,
  state: {
    'in-force': 'in force',
    'not-yet-in-force': 'not yet in force',
    expired: 'no longer in force',
    unknown: 'not known',
  },
  reason: {
    'before-it-took-effect': 'the day lies before the document took effect',
    'within-its-dates': 'the day lies within the time in which the document is in force',
    'after-its-last-day': 'the day lies after the last day on which the document was in force',
    replaced: 'the document was replaced',
    'inferred-from-successor': 'its last day is inferred from the day its successor took effect',
    'end-not-known': 'the document has taken effect; the source does not say whether it has ended',
    'said-to-have-lapsed': 'a source says that the document has lapsed, but gives no day',
    'not-yet-issued': 'the day lies before the document was issued',
    'dates-not-known': 'the day on which it takes effect is not known',
  },
  endedBy: (numbers) => `replaced by: ${numbers.join(', ')}`,
  verification: {
    verified: 'the days were verified in the text',
    secondary:
      'the days come from a secondary source or from the text in the project, not verified in the gazette',
    recalled: 'the days are recalled, please check them',
  },
  notSetIn: (numbers) =>
    `these are the words as issued; the amendments of ${numbers.join(', ')} are not set in`,
  fate: (place, state) => `${place}: ${state}`,
  provisionState: {
    'in-force': 'in force',
    'not-yet-in-force': 'not yet in force',
    repealed: 'repealed',
    suspended: 'suspended',
    overlaid: 'overlaid by another document for a time',
    expired: 'no longer in force',
    unknown: 'not known',
  },
  history: 'History:',
  event: {
    issued: () => 'issued',
    'in-force': () => 'takes effect',
    amended: (by) => `amended by ${by}`,
    replaced: (by) => `replaced by ${by}`,
    'last-day': () => 'last day in force',
  },
  delegations: 'Delegations:',
  strength: {
    procedure: 'to regulate a procedure',
    detail: 'to regulate in detail',
    guidance: 'to guide',
  },
  quote: (words) => `"${words}"`,
};
