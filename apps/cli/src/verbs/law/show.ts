import { today } from '../../clock.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { lawForDrafts } from '../../law.ts';
import { projectShelf } from '../../law-folder/project-shelf.ts';
import { terminalOptions } from '../../terminal.ts';
import { cliWords } from '../../words/index.ts';
import type { Output, Task } from '../task.ts';
import { citedProvision } from './cited-provision.ts';
import { json } from './json.ts';
import { documentsMeant } from './known-documents.ts';
import { shownJson } from './show-json.ts';
import { shownLines } from './show-text.ts';
import { type ShownDocument, shownDocument } from './shown.ts';

/**
 * Shows the provision that words cite: the words of the law, the state on a day and why, what happened to the document, who may
 * regulate more.
 */
export async function showProvision({ words, options }: Task): Promise<Output> {
  const { shelf, problems: notes } = await projectShelf(process.cwd());
  const law = await lawForDrafts(shelf);
  const date = options.at ?? today();
  const citation = words.join(' ');
  const cited = citedProvision(citation, law.register);
  const records = cited === null ? [] : documentsMeant(cited, law, date);
  const shown = records.map((record) => shownDocument(law, record, cited!.places, date));
  const text =
    options.format === 'json'
      ? json({ citation, date, documents: shown.map(shownJson) })
      : shown.length > 0
        ? shown.map((one) => shownLines(one, date, terminalOptions(options))).join('\n')
        : `${cliWords(options.language).law[cited === null ? 'notCited' : 'notKnown'](citation)}\n`;
  return { text, problems: [], notes, converted: [], code: exitCode(shown) };
}

/** Shown: 0; the text has no such provision: 1; the document is not known, not one, or its text is not at hand: 2. */
function exitCode(shown: readonly ShownDocument[]): ExitCode {
  const [only] = shown;
  if (only === undefined || shown.length > 1 || only.text === null) return EXIT.couldNotWork;
  const missing = only.provisions.some(({ answer, place }) =>
    answer === null ? place.article !== null : !answer.found,
  );
  return missing ? EXIT.findings : EXIT.clean;
}
