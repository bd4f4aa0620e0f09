import type { CliWords } from './catalogue.ts';
import { doctorEn } from './doctor-en.ts';
import { lawEn } from './law-en.ts';

const meant = (nearest: string | number | undefined): string =>
  nearest ? `; did you mean "${nearest}"?` : '.';

/** What is wrong with a damaged Word file, by the cause that the reader names. */
const DAMAGE: Readonly<Record<string, string>> = {
  'cut-off': ' (it is cut off)',
  packing: ' (it cannot be unpacked)',
  checksum: ' (its contents do not match their checksum)',
  'missing-part': ' (a part of it is missing)',
  'missing-relationships': ' (its table of relationships is missing)',
  'content-type': ' (it declares wrong kinds of content)',
  xml: ' (a part of it breaks off)',
};

/** Why LibreOffice gave no copy of a Word 97–2003 file. */
const NOT_CONVERTED: Readonly<Record<string, string>> = {
  'not-started': ' (it did not start; please check the environment variable CANCU_SOFFICE)',
  'too-slow': ' (it took too long)',
};

const LAW_EXIT = {
  0: 'done',
  1: 'law show: the document has no such provision',
  2: 'could not work: wrong command line, a file could not be added, the document is not known or its text not at hand',
} as const;

export const en: CliWords = {
  usage: {
    'no-verb': () => 'No command was given.',
    'no-files': ({ verb }) => `"${verb}" needs at least one file, folder or pattern.`,
    'no-citation': () =>
      'No provision was named; write for example: cancu law show "khoản 4 Điều 27 Luật 80/2015/QH13".',
    'no-number': () => 'The number of the document to remove was not given.',
    'no-nothing': ({ verb, word }) => `"${verb}" takes nothing more, but "${word}" was given.`,
    'number-many': () => 'Option "--number" goes with one file at a time.',
    'unknown-verb': ({ typed, nearest }) => `There is no command "${typed}"${meant(nearest)}`,
    'half-verb': ({ typed, verbs }) => `"${typed}" alone is no command; there are: ${verbs}.`,
    'unknown-option': ({ typed, nearest }) => `There is no option "${typed}"${meant(nearest)}`,
    'option-of-other-verb': ({ option, verb, verbs }) =>
      `Option "${option}" does not go with "${verb}", only with: ${verbs}.`,
    'value-missing': ({ option }) => `Option "${option}" needs a value.`,
    'value-not-taken': ({ option }) => `Option "${option}" takes no value.`,
    'value-wrong': ({ option, value, values }) =>
      `Option "${option}" does not take "${value}"; it takes: ${values}.`,
    'date-wrong': ({ option, value }) =>
      `Option "${option}" needs a real date written YEAR-MONTH-DAY, such as 2026-11-25, not "${value}".`,
    'against-many': () => 'Option "--against" compares one draft at a time.',
  },
  problem: {
    'not-found': (file) => `"${file}" was not found; please check the path.`,
    'no-match': (file) => `No draft matches "${file}"; a .docx, .md or .txt file is needed.`,
    'empty-folder': (file) => `Folder "${file}" holds no draft; a .docx, .md or .txt file is needed.`,
    'not-a-file': (file) => `"${file}" is not a file; please name a .docx, .md or .txt file.`,
    'no-permission': (file) =>
      `There is no permission to read "${file}"; please ask for it or copy the file to your folder.`,
    unreadable: (file, { reason }) =>
      `"${file}" could not be read (${reason}); please check the disk or copy the file again.`,
    empty: (file) => `"${file}" has no content; please check that the draft was saved into it.`,
    'old-word': (file) =>
      `"${file}" is an old Word file (.doc); please open it in Word and save it as .docx, or install LibreOffice to have it converted.`,
    'not-converted': (file, { cause = '' }) =>
      `"${file}" is an old Word file (.doc) and LibreOffice could not convert it${NOT_CONVERTED[cause] ?? ''}; please open it in Word and save it as .docx.`,
    encrypted: (file) =>
      `"${file}" is protected by a password; please remove the password in Word and save it again.`,
    pdf: (file) =>
      `"${file}" is a PDF, which does not keep the structure of a text; please use the .docx, .md or .txt of the draft.`,
    'web-page': (file) => `"${file}" is really a web page; please open it in Word and save it as .docx.`,
    'other-office': (file) =>
      `"${file}" cannot be read; please open it in Word or LibreOffice and save it as .docx.`,
    'not-docx': (file) =>
      `"${file}" is not a Word .docx file; please open it in Word and save it as .docx again.`,
    damaged: (file, { cause = '' }) =>
      `Word file "${file}" is damaged${DAMAGE[cause] ?? ''}; please repair it in Word and save it again, or get another copy.`,
    'too-large': (file) =>
      `"${file}" is too large for a legal text; please remove pictures or embedded files and save it again.`,
    binary: (file) => `"${file}" is not a text file; a .docx, .md or .txt file is needed.`,
    'not-utf8': (file, { line }) =>
      `"${file}" is not UTF-8 text (the first broken letter is in line ${line}); please save it again as UTF-8.`,
    'law-number-missing': (file) =>
      `"${file}" gives no number; please add it by itself with its number: cancu law add "${file}" --number NUMBER.`,
    'law-number-blank': (file) =>
      `The number of "${file}" is still blank, so it is a draft and no document in force; if it has one, please add "--number NUMBER".`,
    'law-number-wrong': (file) =>
      `The number of "${file}" has no known form; right ones are 80/2015/QH13, 63/2010/NĐ-CP.`,
    'law-kind-unknown': (file) =>
      `What kind of document "${file}" is cannot be told; please check its number and the kind in its head.`,
    'law-no-articles': (file) =>
      `"${file}" has no article and was not added; please check that it is the full text.`,
    'law-not-written': (file, { folder, reason }) =>
      `"${file}" could not be written to folder "${folder}" (${reason}); please check the permissions.`,
    'law-not-there': (file, { names }) =>
      names
        ? `Several documents bear the number "${file}"; please name the file: ${names}.`
        : `The project does not hold the text of "${file}"; see "cancu law list".`,
    'stored-damaged': (file, { at }) =>
      `File "${file}" in the law folder of the project is damaged${at ? ` (at ${at})` : ''} and was passed over; please add it again with "cancu law add".`,
    'stored-newer': (file) =>
      `File "${file}" in the law folder of the project was written by a later version of the program and was passed over; please update the program.`,
    'program-failed': (file, { reason }) =>
      `The program failed on "${file}" (${reason}); the fault is not in the draft, please report it.`,
  },
  error: 'Error:',
  note: 'Note:',
  converted: (file) =>
    `"${file}" is an old Word file (.doc) and was read from a .docx copy made by LibreOffice; lines and places are those of the copy.`,
  crashed: 'The program failed unexpectedly; please send the lines below with your report.',
  seeHelp: (command) => `See "${command} --help --lang en".`,
  written: (file) => `The result was written to ${file}.`,
  notWritten: (file, reason) =>
    `The result could not be written to "${file}" (${reason}); please choose another place.`,
  reading: (file, index, count) => `Checking ${index}/${count}: ${file}`,
  law: lawEn,
  doctor: doctorEn,
  help: {
    about:
      'cancu reads draft Vietnamese regulations: new administrative procedures, legal basis, compliance cost.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exitCodes: 'Exit codes',
    examples: 'Examples',
    files:
      'FILE is a .docx, .md or .txt file (.doc where LibreOffice is installed), a folder, or a pattern such as "drafts/**/*.docx".',
    placeholder: {
      file: 'FILE',
      files: 'FILE…',
      date: 'YEAR-MONTH-DAY',
      number: 'NUMBER',
      citation: '"CITATION"',
      option: 'OPTIONS',
      command: 'COMMAND',
    },
    verb: {
      check: 'Judge drafts and report what to change, on what ground and how',
      procedures: 'List administrative procedures with their parts and cost',
      cite: 'List citations and the documents and provisions they point to',
      parse: 'Print the structure of a text: part, chapter, section, article, clause, point',
      'law add': 'Read full texts of laws and decrees into the law folder of the project (.cancu/law)',
      'law show': 'Quote a provision with its state, its history and what it delegates',
      'law list': 'List the texts in the law folder of the project',
      'law remove': 'Remove a text from the law folder of the project',
      doctor:
        "Examine the program's own law: what has run out, was not checked for a year, or contradicts itself",
    },
    option: {
      format: 'Form of the result; default: text for check, doctor and the law commands, json for the others',
      lang: 'Language of the result; default: vi',
      date: "Judge by the law at this date; default: the draft's own date, else today",
      against: 'Compare the cost with an earlier version',
      at: 'Look at the provision on this day; default: today',
      number: 'The number of the document, where its file gives none',
      'fail-on': 'Exit with 1 when something of this level or above is found; default: error',
      output: 'Write the result to a file, not to the terminal',
      all: 'Keep the white space between units, so that the leaves give back the text',
      'no-colour': 'No colours (the environment variable NO_COLOR does the same)',
      version: 'Print the version',
      help: 'Print this help',
    },
    exit: {
      0: 'nothing was found at the level of --fail-on or above',
      1: 'something was found at the level of --fail-on or above',
      2: 'could not work: wrong command line, no file matched, or a file could not be read',
    },
    exitOf: {
      'law add': LAW_EXIT,
      'law show': LAW_EXIT,
      'law list': LAW_EXIT,
      'law remove': LAW_EXIT,
      doctor: {
        0: 'nothing in the law data must be mended',
        1: 'something must be mended',
        2: 'could not work: wrong command line, or the result could not be written',
      },
    },
    example: [
      ['cancu check draft.docx', 'judge one draft'],
      ['cancu check "drafts/**/*.md" --format json', 'several files, for machines'],
      ['cancu check new.docx --against old.docx', 'compare the cost with the earlier version'],
      ['cancu check draft.docx --date 2027-01-01', 'judge by the law at 1 January 2027'],
      ['cancu law add laws/*.docx', 'read the texts of laws into the project'],
      [
        'cancu law show "khoản 4 Điều 27 Luật 80/2015/QH13" --at 2024-01-01',
        'quote clause 4 with its state on 1 January 2024',
      ],
      ['cancu doctor --date 2027-03-01', 'which data will have run out by that day'],
    ],
    moreHelp: 'More about a command: cancu COMMAND --help --lang en.',
  },
};
