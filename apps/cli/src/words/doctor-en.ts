import type { DoctorWords } from './doctor.ts';

const RELATION: Readonly<Record<string, string>> = {
  amends: 'amends',
  replaces: 'replaces',
  replacedBy: 'is replaced by',
  basedOn: 'rests on',
};

const NAME: Readonly<Record<string, string>> = {
  issued: 'issued',
  from: 'in force',
  to: 'last day in force',
};

export const doctorEn: DoctorWords = {
  about: (today, checkedUntil, documents) =>
    `The law data of the program on ${today}: checked until ${checkedUntil}, ${documents} documents.`,
  level: {
    'must-mend': (count) => `Must be mended (${count})`,
    'should-look': (count) => `Should be looked at (${count})`,
  },
  fine: 'Nothing must be mended.',
  more: (count) => `… and ${count} more of this kind; all with --format json.`,
  complaint: {
    'fact-ended': (id, { document, to }) =>
      `${id} (${document}) ended on ${to}; what applies instead has to be found.`,
    'fact-unchecked': (id, { document, checked }) =>
      `${id} (${document}) was last checked on ${checked}, over a year ago; please read the article again.`,
    'event-ended': (id, { document, to }) =>
      `Change ${id} (by ${document}) lasted until ${to} only; what applies after it has to be entered.`,
    'event-unchecked': (id, { document, checked }) =>
      `Change ${id} (by ${document}) was last checked on ${checked}, over a year ago.`,
    'event-of-unknown-document': (id, { document }) =>
      `Change ${id} names ${document}, which is not in the register.`,
    'event-dates-contradict': (id, { from, other }) =>
      `Change ${id} begins on ${from}, which contradicts ${other}.`,
    'source-without-entry': (id, { where }) => `Source "${id}" is used in ${where} and is not entered.`,
    'period-gap': (id, { before }) =>
      `There are days between periods ${before} and ${id} that belong to none.`,
    'period-overlap': (id, { before }) => `Periods ${before} and ${id} overlap.`,
    'record-dates-contradict': (number, data) =>
      `${number}: its dates contradict each other (${Object.entries(data)
        .map(([name, value]) => `${NAME[name]} ${value}`)
        .join(', ')}).`,
    'record-twice': (number, { issued }) => `${number} of ${issued} has two records.`,
    'relation-to-itself': (number, { relation }) => `${number} ${RELATION[relation!]} itself.`,
    'relation-to-unknown': (number, { relation, number: other }) =>
      `${number} ${RELATION[relation!]} ${other}, which is not in the register.`,
    'relation-backward': (number, { relation, number: other }) =>
      `${number} ${RELATION[relation!]} ${other}, against the order of time.`,
    'line-damaged': (place, { reason }) =>
      `Line ${place} of the register is damaged (${reason}) and was left out.`,
  },
};
