import type { OptionName, Verb } from '../options.ts';
import type { ProblemCode } from '../problem.ts';
import type { UsageCode } from '../usage-error.ts';
import type { DoctorWords } from './doctor.ts';
import type { LawWords } from './law-words.ts';

type Data = Readonly<Record<string, string | number>>;

/** Everything the command line says by itself, in one language. */
export interface CliWords {
  readonly usage: Readonly<Record<UsageCode, (data: Data) => string>>;
  /** One sentence: the file and the way out. */
  readonly problem: Readonly<Record<ProblemCode, (file: string, data: Data) => string>>;
  readonly error: string;
  readonly note: string;
  readonly converted: (file: string) => string;
  readonly crashed: string;
  readonly seeHelp: (command: string) => string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly reading: (file: string, index: number, count: number) => string;
  readonly law: LawWords;
  readonly doctor: DoctorWords;
  readonly help: HelpWords;
}

export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly exitCodes: string;
  readonly examples: string;
  readonly files: string;
  readonly placeholder: Readonly<
    Record<'file' | 'files' | 'date' | 'number' | 'citation' | 'option' | 'command', string>
  >;
  readonly verb: Readonly<Record<Verb, string>>;
  readonly option: Readonly<Record<Exclude<OptionName, 'no-color'>, string>>;
  readonly exit: Readonly<Record<0 | 1 | 2, string>>;
  /** Of a verb whose exit codes mean something of its own. */
  readonly exitOf: Readonly<Partial<Record<Verb, Readonly<Record<0 | 1 | 2, string>>>>>;
  /** Command line and what it does. */
  readonly example: readonly (readonly [string, string])[];
  readonly moreHelp: string;
}
