import type { Language, Severity } from '@cancu/lint';

export const VERBS = [
  'check',
  'procedures',
  'cite',
  'parse',
  'law add',
  'law show',
  'law list',
  'law remove',
  'doctor',
] as const;
export type Verb = (typeof VERBS)[number];

/** What a verb is told behind its name. */
export type Argument = 'files' | 'citation' | 'number' | 'nothing';

export const ARGUMENTS: Readonly<Record<Verb, Argument>> = {
  check: 'files',
  procedures: 'files',
  cite: 'files',
  parse: 'files',
  'law add': 'files',
  'law show': 'citation',
  'law list': 'nothing',
  'law remove': 'number',
  doctor: 'nothing',
};

/** One option of the command line, declared once: parsing, checking, suggestions and help read this table. */
export interface OptionSpec {
  readonly name: OptionName;
  readonly short?: string;
  /** The values it takes: a list of words, or what stands for a free value in the help; none for a switch. */
  readonly values?: readonly string[] | 'date' | 'file' | 'number';
  /** The verbs that know it; all when absent. */
  readonly verbs?: readonly Verb[];
  /** Not shown: another spelling. */
  readonly hidden?: true;
}

export type OptionName =
  | 'format'
  | 'lang'
  | 'date'
  | 'against'
  | 'at'
  | 'number'
  | 'fail-on'
  | 'output'
  | 'all'
  | 'no-colour'
  | 'no-color'
  | 'version'
  | 'help';

export const OPTIONS: readonly OptionSpec[] = [
  { name: 'format', values: ['text', 'json'] },
  { name: 'lang', values: ['vi', 'en'] },
  { name: 'date', values: 'date', verbs: ['check', 'procedures', 'cite', 'doctor'] },
  { name: 'against', values: 'file', verbs: ['check'] },
  { name: 'at', values: 'date', verbs: ['law show'] },
  { name: 'number', values: 'number', verbs: ['law add'] },
  { name: 'fail-on', values: ['error', 'warning', 'info', 'never'], verbs: ['check'] },
  { name: 'output', short: 'o', values: 'file' },
  { name: 'all', verbs: ['parse'] },
  { name: 'no-colour' },
  { name: 'no-color', hidden: true },
  { name: 'version', short: 'v' },
  { name: 'help', short: 'h' },
];

/** What was asked, with every default filled in. */
export interface Options {
  readonly format: 'text' | 'json';
  readonly language: Language;
  /** ISO; null: the draft's own date, else today. */
  readonly date: string | null;
  /** ISO; the day on which a provision is looked at; null: today. */
  readonly at: string | null;
  /** The number of a law whose file does not print it. */
  readonly number: string | null;
  /** The earlier version. */
  readonly against: string | null;
  readonly failOn: Severity | 'never';
  readonly output: string | null;
  /** Keep white space between the units of the tree. */
  readonly all: boolean;
  readonly colour: boolean;
}
