import { BECAUSE } from './because-en.ts';
import type { Catalogue } from './catalogue.ts';

const numbered =
  (word: string) =>
  (number: string): string =>
    number === '' ? word : `${word} ${number}`;

const plural =
  (one: string, many: string = `${one}s`) =>
  (written: string, count: number): string =>
    `${written} ${count === 1 ? one : many}`;

const duration =
  (one: string) =>
  (value: string): string =>
    `${value} ${value === '1' ? one : `${one}s`}`;

/** What a reader leaves out, by the name it gives to it. */
const NOT_READ: Readonly<Record<string, string>> = {
  'text-box': 'Text boxes were not checked.',
  picture: 'Pictures were not checked.',
  'embedded-object': 'Embedded objects were not checked.',
  'embedded-document': 'Embedded documents were not checked.',
  formula: 'Formulas were read as one line of characters.',
  symbol: 'A symbol of a special font could not be read.',
  'number-format': 'A kind of automatic numbering was not understood.',
  'damaged-part': 'A side part of the file (notes, page heads …) is damaged and was not checked.',
};

export const en: Catalogue = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  confidence: { certain: 'certain', likely: 'likely', 'needs-judgement': 'needs judgement' },
  verification: {
    verified: 'checked against the text of the law',
    secondary: 'from a secondary source, not checked against the text of the law',
    recalled: 'not verified, to be checked against the text of the law',
  },
  component: {
    name: 'Name',
    sequence: 'Order of steps',
    channel: 'Ways of filing',
    dossier: 'Papers of the dossier',
    'dossier-sets': 'Number of dossiers',
    'time-limit': 'Time limit',
    subject: 'Who may apply',
    authority: 'Deciding authority',
    result: 'Result',
    form: 'Forms',
    fee: 'Fees and charges',
    requirement: 'Requirements',
  },
  status: {
    new: 'new procedure',
    changed: 'changes an existing procedure',
    restated: 'restates a procedure set by another document',
    decentralised: 'moves the deciding authority (decentralisation)',
    unclear: 'not clear whether new or existing',
  },
  channel: { 'in-person': 'in person', post: 'by post', online: 'online' },
  dateOrigin: {
    option: 'the date chosen for this run',
    'front-matter': 'the date declared at the head of the file',
    number: 'the year in the number of the document',
    text: 'the date written in the document',
    today: 'today, as the document has no date',
  },
  unit: {
    'working-day': duration('working day'),
    day: duration('day'),
    hour: duration('hour'),
    month: duration('month'),
    year: duration('year'),
  },
  time: { minute: duration('minute'), hour: duration('hour') },
  place: {
    preamble: () => 'preamble',
    recital: () => 'recitals',
    part: numbered('Part'),
    chapter: numbered('Chapter'),
    section: numbered('Section'),
    subsection: numbered('Subsection'),
    article: numbered('Article'),
    clause: numbered('clause'),
    point: numbered('point'),
    attachment: () => 'attached regulation:',
    appendix: numbered('Appendix'),
    form: numbered('Form'),
    quotation: () => 'amended text:',
  },
  placeSeparator: ' ',
  issue: {
    'tracked-changes': () => 'The file holds tracked changes; it was read as if all of them were accepted.',
    'legacy-font': ({ encoding, converted = 0, capitals = 0, unread = 0 }) =>
      Number(converted) === 0
        ? 'This passage uses an old font encoding, not Unicode, and could not be read; please convert it.'
        : [
            `The file uses an old font encoding (${String(encoding ?? '').toUpperCase()}); ${converted} words were converted to Unicode`,
            ...(Number(capitals) > 0
              ? [`${capitals} words have capitals from their font and may have been typed otherwise`]
              : []),
            ...(Number(unread) > 0 ? [`${unread} letters could not be read`] : []),
            'please convert the file and look it over.',
          ].join('; '),
    'converted-from-doc': () =>
      'This old Word file (.doc) was read from a .docx copy made by LibreOffice; lines and places are those of the copy, and its layout may differ from the original.',
    'not-understood': ({ construct = '' }) =>
      NOT_READ[construct] ?? 'This passage was not understood and so was not checked.',
    'contents-list-skipped': () => 'The table of contents was skipped.',
    'repeated-label': () => 'This number occurs twice.',
    'label-gap': () => 'A number is missing before this place.',
    'quotation-not-closed': () => 'The quotation of the amended text has no closing quotation mark.',
    'front-matter-invalid': () => 'The declarations at the head of the file are malformed and were not used.',
  },
  finding: {
    why: 'Why:',
    todo: 'What to do:',
    see: 'See also:',
    inForce: (from, to) => `in force from ${from} ${to === null ? 'until now' : `to ${to}`}`,
    moreLines: plural('more line'),
    toldAbove: 'quoted above',
  },
  card: {
    heading: (index, count) => (count === 1 ? 'Procedure' : `Procedure ${index}/${count}`),
    amendedIn: (article) => `amended by Article ${article}`,
    basis: 'Legal basis',
    basisNotShown: 'not shown by the draft',
    basisProvisions: 'the following provisions',
    basisDocuments: 'whole documents only, no article or clause',
    found: { own: 'in this article', scope: 'in the scope article', recital: 'in the recitals' },
    step: (because, detail) => (detail === '' ? BECAUSE[because] : `${BECAUSE[because]} (${detail})`),
    standing: { proven: 'clear', assumed: 'assumed', unknown: 'not known', refuted: 'against it' },
    couldCite: (article, clause, document) =>
      `could cite article ${article}${clause === null ? '' : `, clause ${clause}`} of ${document}`,
    notSaid: 'not said',
    notHere: 'Not said here',
    notNeeded: 'Not said',
    ifAny: 'needed only where they exist',
    said: 'said',
    sets: plural('set'),
    papers: plural('paper'),
    morePapers: (written) => `… and ${written} more`,
    steps: plural('step'),
    feeWithoutAmount: 'named, without an amount',
  },
  cost: {
    perCase: 'Cost per case',
    perYear: 'Cost per year',
    between: (base, low, high) => `about ${base} (${low} to ${high})`,
    time: (length) => `${length} of work`,
    driver: (name) => `driven most by: ${name}`,
    assumption: 'assumption',
    unknown: (what) => (what === '' ? 'not computed' : `not computed, as not known: ${what}`),
  },
  change: {
    heading: 'Against the earlier version',
    label: 'Against the earlier',
    added: 'the earlier version has no such procedure',
    removed: 'no longer there',
    same: 'unchanged',
    unchanged: 'unchanged',
    more: (amount) => `${amount} more`,
    less: (amount) => `${amount} less`,
    range: (low, high) => `between ${low} and ${high}`,
    totalPerCase: 'Cost of one case of each procedure',
    totalPerYear: 'Cost per year',
    paperAdded: 'paper added',
    paperRemoved: 'paper dropped',
    paperChanged: 'paper asked for otherwise',
    channelAdded: 'way of filing added',
    channelRemoved: 'way of filing dropped',
    inspections: 'inspections on site',
    validity: 'validity of the result',
  },
  report: {
    wholeDocument: 'whole document',
    judgedAt: (date, origin) => `Judged by the law at ${date} (${origin}).`,
    thisDocument: 'this document',
    targetUnknown: 'not determined',
    procedures: 'Administrative procedures in the document',
    notes: 'Notes',
    lawTooOld: (date, until) =>
      `The program's own data on the law were last checked on ${until}, which is not enough to be sure at ${date}.`,
    nothingFound: (articles, procedures, citations) =>
      `Nothing found. Articles checked: ${articles}; administrative procedures: ${procedures}; citations: ${citations}.`,
    noProcedures: 'No administrative procedure was found in this document.',
    possible: 'May be administrative procedures too, needs judgement',
    morePossible: (count) => `… and ${count} more`,
    summary: 'In total:',
    noFindings: 'nothing found',
    inFiles: (written, count) => `in ${written} ${count === 1 ? 'file' : 'files'}`,
    ofWhichNew: (written) => `${written} of them new`,
    count: {
      error: plural('error'),
      warning: plural('warning'),
      info: plural('note'),
      procedures: plural('administrative procedure'),
      possible: plural('passage that may be a procedure', 'passages that may be procedures'),
      failed: plural('file could not be read', 'files could not be read'),
    },
  },
};
