import { parseArgs } from 'node:util';
import type { Language } from '@cancu/lint';
import { nearest } from './nearest.ts';
import {
  ARGUMENTS,
  OPTIONS,
  type OptionName,
  type OptionSpec,
  type Options,
  VERBS,
  type Verb,
} from './options.ts';
import { UsageError } from './usage-error.ts';

/** What the user asked for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly verb: Verb | null }
  | {
      readonly kind: 'run';
      readonly verb: Verb;
      readonly files: readonly string[];
      readonly options: Options;
    };

type Values = ReadonlyMap<OptionName, string>;

/** The language asked for, readable even when the rest of the line is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang');
  const asked = argv.findLast((word) => word.startsWith('--lang='))?.slice(7) ?? (at < 0 ? '' : argv[at + 1]);
  return asked === 'en' ? 'en' : 'vi';
}

/** Reads the command line. Throws UsageError, worded later in the language of the user. */
export function readCommandLine(argv: readonly string[], colour: boolean): Request {
  const { values, words } = tokens(argv);
  const { typed, words: files } = verbWords(words);
  if (values.has('version')) return { kind: 'version' };
  const verb = VERBS.find((one) => one === typed) ?? null;
  const family = VERBS.filter((one) => one.startsWith(`${typed} `));
  if (values.has('help') && (verb || typed === undefined || family.length > 0)) return { kind: 'help', verb };
  if (typed === undefined) throw new UsageError('no-verb', {});
  if (family.length > 0) throw new UsageError('half-verb', { typed, verbs: family.join(', ') });
  if (!verb)
    throw new UsageError('unknown-verb', {
      typed,
      nearest: nearest(typed, VERBS) ?? '',
    });
  checkVerb(verb, values);
  checkWords(verb, files, values);
  if (values.has('against') && files.length > 1) throw new UsageError('against-many', {});
  return { kind: 'run', verb, files, options: optionsOf(verb, values, colour) };
}

/** Verbs of two words begin with that of their family. */
function verbWords(words: readonly string[]): { typed: string | undefined; words: string[] } {
  const [first, second, ...rest] = words;
  const inFamily = VERBS.some((verb) => verb.startsWith(`${first} `));
  if (!inFamily || second === undefined) return { typed: first, words: words.slice(1) };
  return { typed: `${first} ${second}`, words: rest };
}

function checkWords(verb: Verb, words: readonly string[], values: Values): void {
  const argument = ARGUMENTS[verb];
  if (argument === 'nothing' ? words.length > 0 : words.length === 0)
    throw new UsageError(`no-${argument}`, { verb, word: words[0] ?? '' });
  if (values.has('number') && words.length > 1) throw new UsageError('number-many', {});
}

function tokens(argv: readonly string[]): { values: Values; words: string[] } {
  const known = Object.fromEntries(
    OPTIONS.map(({ name, short, values }) => [name, parseArgsOption(short, values)]),
  );
  const parsed = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specOf(token.rawName, token.name);
    values.set(spec.name, valueFor(spec, token.value));
  }
  return { values, words };
}

function parseArgsOption(short: string | undefined, values: OptionSpec['values']) {
  const type = values === undefined ? ('boolean' as const) : ('string' as const);
  return short === undefined ? { type } : { type, short };
}

function specOf(typed: string, name: string): OptionSpec {
  const spec = OPTIONS.find((one) => one.name === name);
  if (spec) return spec;
  const names = OPTIONS.filter((one) => !one.hidden).map((one) => one.name);
  const near = nearest(name, names);
  throw new UsageError('unknown-option', { typed, nearest: near ? `--${near}` : '' });
}

function valueFor(spec: OptionSpec, value: string | undefined): string {
  const option = `--${spec.name}`;
  if (spec.values === undefined) {
    if (value !== undefined) throw new UsageError('value-not-taken', { option });
    return '';
  }
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new UsageError('value-missing', { option });
  if (spec.values === 'date' && !isDate(value)) throw new UsageError('date-wrong', { option, value });
  if (typeof spec.values === 'object' && !spec.values.includes(value)) {
    throw new UsageError('value-wrong', { option, value, values: spec.values.join(', ') });
  }
  return value;
}

/** A day that exists, `2026-02-29` does not. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function checkVerb(verb: Verb, values: Values): void {
  for (const { name, verbs } of OPTIONS) {
    if (values.has(name) && verbs && !verbs.includes(verb)) {
      throw new UsageError('option-of-other-verb', { option: `--${name}`, verb, verbs: verbs.join(', ') });
    }
  }
}

function optionsOf(verb: Verb, values: Values, colour: boolean): Options {
  const forPeople = verb === 'check' || verb === 'doctor' || verb.startsWith('law ');
  const format = values.get('format') ?? (forPeople ? 'text' : 'json');
  return {
    format: format === 'json' ? 'json' : 'text',
    language: values.get('lang') === 'en' ? 'en' : 'vi',
    date: values.get('date') ?? null,
    at: values.get('at') ?? null,
    number: values.get('number') ?? null,
    against: values.get('against') ?? null,
    failOn: (values.get('fail-on') ?? 'error') as Options['failOn'],
    output: values.get('output') ?? null,
    all: values.has('all'),
    colour: colour && !values.has('no-colour') && !values.has('no-color') && !values.has('output'),
  };
}
