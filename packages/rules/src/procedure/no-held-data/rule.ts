import { type HeldPaper, heldPapers } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { type DossierItem, isCertainEnough, type Procedure } from '@cancu/procedures';
import type { Range, TextView } from '@cancu/text';
import { type MessageId, messages } from './messages.ts';

const WEIGHT: Readonly<
  Record<HeldPaper['certainty'], { readonly id: MessageId; readonly severity: Report['severity'] }>
> = {
  certain: { id: 'worthless-paper', severity: 'error' },
  likely: { id: 'held-by-database', severity: 'warning' },
  'needs-judgement': { id: 'general-duty', severity: 'info' },
};

/**
 * A dossier does not ask for what the State already holds: Luật 20/2023/QH15 Điều 41 khoản 3, NQ 66.7/2025/NQ-CP Điều 4,
 * NĐ 118/2025/NĐ-CP Điều 4 khoản 2a, Luật 68/2020/QH14 Điều 38 khoản 3, each from its own day.
 */
export const noHeldData: Rule<MessageId> = {
  id: 'procedure/no-held-data',
  messages,
  reads: ({ draft, procedures }) => [procedures, draft.judgedAt.date],
  *check({ draft, procedures }: RuleContext) {
    const seen = new Set<number>();
    for (const procedure of procedures) {
      if (!isCertainEnough(procedure) || procedure.status === 'restated') continue;
      for (const item of procedure.components.dossier?.items ?? []) {
        // Two procedures of one article share its dossier: one paper, one finding.
        if (seen.has(item.at.start)) continue;
        seen.add(item.at.start);
        for (const held of heldIn(item, draft.judgedAt.date, procedure.name))
          yield report(procedure, item, held, draft.source.text);
      }
    }
  },
};

interface Held {
  readonly date: string;
  readonly name: string;
  readonly papers: readonly HeldPaper[];
}

/** What is held of a paper that a dossier asks for; asked for once while the procedure stays the same. */
const HELD = new WeakMap<DossierItem, Held>();

function heldIn(item: DossierItem, date: string, name: string): readonly HeldPaper[] {
  let known = HELD.get(item);
  if (known?.date !== date || known.name !== name) {
    known = { date, name, papers: heldPapers(item.text, date, name) };
    HELD.set(item, known);
  }
  return known.papers;
}

function report(procedure: Procedure, item: DossierItem, held: HeldPaper, text: TextView): Report<MessageId> {
  const { id, severity } = WEIGHT[held.certainty];
  return {
    messageId: id,
    severity,
    confidence: held.certainty,
    data: {
      name: procedure.name,
      paper: held.matched,
      'database.vi': held.database.name.vi,
      'database.en': held.database.name.en,
      'owner.vi': held.database.owner.vi,
      'owner.en': held.database.owner.en,
    },
    at: wordsAt(text, item.at, held.matched),
    place: procedure.place,
    source: held.sources[0] ?? null,
  };
}

/** The words in the text: an item is told on one line, the text may break it. */
function wordsAt(text: TextView, within: Range, words: string): Range {
  const loose = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s*_]+');
  const match = new RegExp(loose, 'u').exec(text.slice(within.start, within.end));
  if (!match) return within;
  const start = within.start + match.index;
  return { start, end: start + match[0].length };
}
