import type { ComponentName, DossierItem, Procedure } from '@cancu/procedures';
import type { Range } from '@cancu/text';
import { formatDong, formatDuration } from '../figures.ts';
import type { Writer } from './context.ts';

/** What the draft says of a part of a procedure: its words, and the place they come from. */
export interface PartSaid {
  readonly words: string;
  readonly at: Range | null;
  /** Lines under it: the papers of a dossier. */
  readonly list?: readonly string[];
}

type Reader = (procedure: Procedure, w: Writer) => PartSaid | null;

/** Papers after which a card only says how many more there are. */
const MOST_PAPERS = 8;

/** One reader for each part, in the order of the law (NĐ 63/2010/NĐ-CP Điều 8 khoản 2); null: the draft does not say. */
export const PARTS: Readonly<Record<ComponentName, Reader>> = {
  name: (procedure) => ({ words: procedure.name, at: procedure.at }),
  sequence: ({ components: { sequence } }, w) => {
    const [first] = sequence;
    return first
      ? { words: w.words.card.steps(w.number(sequence.length), sequence.length), at: first }
      : null;
  },
  channel: ({ components: { channels } }, w) => {
    const [first] = channels;
    const names = [...new Set(channels.map((channel) => w.words.channel[channel.value]))];
    return first ? { words: names.join(', '), at: first.at } : null;
  },
  dossier: ({ components: { dossier } }, w) => {
    if (!dossier) return null;
    const { items } = dossier;
    const papers = w.words.card.papers(w.number(items.length), items.length);
    return {
      words: items.length === 0 ? w.words.card.said : papers,
      at: dossier.at,
      list: paperList(items, w),
    };
  },
  'dossier-sets': ({ components: { sets } }, w) =>
    sets && { words: w.words.card.sets(w.number(sets.value), sets.value), at: sets.at },
  'time-limit': ({ components: { timeLimit } }, w) =>
    timeLimit && { words: formatDuration(timeLimit, w.language), at: timeLimit.at },
  subject: ({ components: { subject } }) => subject && { words: subject.value, at: subject.at },
  authority: ({ components: { authority } }) => authority && { words: authority.value, at: authority.at },
  result: ({ components: { result } }) => result && { words: result.value, at: result.at },
  form: ({ components: { forms } }) => {
    const [first] = forms;
    return first ? { words: [...new Set(forms.map((form) => form.value))].join('; '), at: first.at } : null;
  },
  fee: ({ components: { fee } }, w) => {
    if (!fee) return null;
    const amount =
      fee.value === null ? w.words.card.feeWithoutAmount : formatDong(fee.value.dong, w.language);
    return { words: amount, at: fee.at };
  },
  requirement: ({ components: { requirements } }, w) => {
    const [first] = requirements;
    return first ? { words: w.words.card.said, at: first } : null;
  },
};

function paperList(items: readonly DossierItem[], w: Writer): string[] {
  const papers = items.map((item) => item.text);
  if (papers.length <= MOST_PAPERS) return papers;
  const rest = papers.length - (MOST_PAPERS - 1);
  return [...papers.slice(0, MOST_PAPERS - 1), w.words.card.morePapers(w.number(rest), rest)];
}
