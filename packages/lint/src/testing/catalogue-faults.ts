import type { FindingWords, Language } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { placeholdersOf } from '../wording.ts';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const PARTS: readonly (keyof FindingWords)[] = ['what', 'why', 'todo'];
const RULE_ID = /^[a-z]+\/(?:no|require|consistent|valid|prefer)-[a-z-]+$/;

/**
 * What is wrong with the name and the messages of a rule, one sentence each: a part without words, a sentence without
 * its full stop, a placeholder that only one language has.
 */
export function catalogueFaults(rule: Rule): string[] {
  const faults: string[] = [];
  if (!RULE_ID.test(rule.id)) {
    faults.push(`"${rule.id}" is not group/name with a name of the fixed vocabulary (no-, require-, …)`);
  }
  for (const [id, message] of Object.entries(rule.messages)) {
    for (const language of LANGUAGES) {
      for (const part of PARTS)
        faults.push(...textFaults(`${id}.${language}.${part}`, message[language][part]));
    }
    const [vi, en] = LANGUAGES.map((language) => namesIn(message[language]));
    if (vi !== en) faults.push(`${id}: Vietnamese needs {${vi}}, English {${en}}`);
  }
  return faults;
}

function textFaults(where: string, text: string): string[] {
  if (text.trim() === '') return [`${where}: no words`];
  const faults: string[] = [];
  if (!/[.!?…:]["”»)]?$/.test(text)) faults.push(`${where}: the sentence has no end: "${text}"`);
  if (text !== text.normalize('NFC')) faults.push(`${where}: not NFC`);
  if (/\s{2}|^\s|\s$/.test(text)) faults.push(`${where}: stray spaces`);
  return faults;
}

function namesIn(words: FindingWords): string {
  const names = PARTS.flatMap((part) => placeholdersOf(words[part]));
  return [...new Set(names)].sort().join('}, {');
}
