import type { Language } from '@cancu/lint';
import { ARGUMENTS, OPTIONS, type OptionSpec, VERBS, type Verb } from './options.ts';
import type { HelpWords } from './words/catalogue.ts';
import { cliWords } from './words/index.ts';

/** The help of the program, or of one command. */
export function helpText(verb: Verb | null, language: Language): string {
  const words = cliWords(language).help;
  const { option, command } = words.placeholder;
  const argument = verb ? ARGUMENTS[verb] : 'files';
  const usage = [
    'cancu',
    verb ?? command,
    argument === 'nothing' ? '' : words.placeholder[argument],
    `[${option}]`,
  ];
  const options = OPTIONS.filter(
    (spec) => !spec.hidden && (!verb || !spec.verbs || spec.verbs.includes(verb)),
  );
  const exit = (verb && words.exitOf[verb]) || words.exit;
  const sections = [
    verb ? `${words.verb[verb]}.` : words.about,
    section(words.usage, [[usage.filter((part) => part !== '').join(' '), '']]),
    verb
      ? ''
      : section(
          words.commands,
          VERBS.map((name) => [name, words.verb[name]]),
        ),
    argument === 'files' ? words.files : '',
    section(
      words.options,
      options.map((spec) => optionRow(spec, words)),
    ),
    section(
      words.exitCodes,
      ([0, 1, 2] as const).flatMap((code) => {
        const meaning = exit[code];
        return meaning === '' ? [] : [[String(code), meaning] as const];
      }),
    ),
    section(
      words.examples,
      words.example.filter(([line]) => !verb || line.startsWith(`cancu ${verb} `)),
    ),
    verb ? '' : words.moreHelp,
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

type HelpRow = readonly [string, string];

/** A heading and its rows in two columns; nothing when there is no row. */
function section(heading: string, rows: readonly HelpRow[]): string {
  if (rows.length === 0) return '';
  const column = Math.max(...rows.map(([left]) => left.length));
  return [`${heading}:`, ...rows.map(([left, right]) => `  ${left.padEnd(column)}  ${right}`.trimEnd())].join(
    '\n',
  );
}

function optionRow(spec: OptionSpec, words: HelpWords): HelpRow {
  const short = spec.short ? `-${spec.short}, ` : '';
  const right = spec.name === 'no-color' ? '' : words.option[spec.name];
  return [`${short}--${spec.name}${valueText(spec, words)}`, right];
}

function valueText(spec: OptionSpec, words: HelpWords): string {
  if (spec.values === undefined) return '';
  return ` ${typeof spec.values === 'string' ? words.placeholder[spec.values] : spec.values.join('|')}`;
}
