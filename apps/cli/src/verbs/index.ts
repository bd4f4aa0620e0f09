import { costsOf, draftOf, readingOf } from '@cancu/engine';
import { parseLaw } from '@cancu/parser';
import {
  citationList,
  citationsOf,
  documentOf,
  outline,
  procedureCards,
  proceduresOf,
  treeOf,
} from '@cancu/report';
import type { Verb } from '../options.ts';
import { check } from './check.ts';
import { doctor } from './doctor.ts';
import { viewingVerb } from './draft-verb.ts';
import { addLaws } from './law/add.ts';
import { listLaws } from './law/list.ts';
import { removeLaw } from './law/remove.ts';
import { showProvision } from './law/show.ts';
import type { VerbAction } from './task.ts';

export const VERB_ACTIONS: Readonly<Record<Verb, VerbAction>> = {
  check,
  procedures: viewingVerb({
    read: (source, file, circumstances) => {
      const reading = readingOf(source, circumstances);
      const costs = costsOf(reading.procedures, reading.draft.judgedAt.date);
      return { file, ...reading, costs, difference: null, findings: [] };
    },
    text: (file, options) => procedureCards({ files: [file], failed: [] }, options),
    json: (file) => ({ document: documentOf(file.draft), ...proceduresOf(file) }),
    indent: 2,
  }),
  cite: viewingVerb({
    read: (source, _, circumstances) => draftOf(source, circumstances),
    text: (draft, options) => citationList(draft, options),
    json: (draft) => citationsOf(draft),
    indent: 2,
  }),
  parse: viewingVerb({
    read: (source) => ({ source, tree: parseLaw(source) }),
    text: ({ tree }, options) => outline(tree, options),
    json: ({ source, tree }, options) => treeOf(source, tree, options.all),
    indent: 1,
  }),
  'law add': addLaws,
  'law show': showProvision,
  'law list': listLaws,
  'law remove': removeLaw,
  doctor,
};
