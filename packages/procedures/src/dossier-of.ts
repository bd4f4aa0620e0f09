import type { DossierStatement } from './dossier.ts';
import type { Filing } from './filing.ts';
import type { Group, Seed } from './group.ts';
import { itemAt, itemsInLine } from './paper-list.ts';
import { type Paper, papersIn } from './papers.ts';
import type { Components, DossierItem } from './procedure.ts';
import type { Reading } from './reading.ts';

/** The papers of the first case that names any: its list, or the papers that its sentence of filing names. */
export function dossierOf(reading: Reading, group: Group): Components['dossier'] {
  const supporting = group.seeds.find(({ dossier }) => dossier?.supporting && dossier.items.length > 0);
  const byClause = new Map<string, Seed[]>();
  for (const seed of group.seeds) {
    const key = `${seed.facts.provision.at.start}/${seed.clause?.at.start ?? ''}`;
    byClause.set(key, [...(byClause.get(key) ?? []), seed]);
  }
  for (const seeds of byClause.values()) {
    const own = seeds.find((seed) => (seed.dossier?.items.length ?? 0) > 0);
    const listed = (own ?? (asks(seeds) ? supporting : undefined))?.dossier;
    if (listed) return { items: [...requestBefore(reading, group, listed), ...listed.items], at: listed.at };
    if (seeds.some((seed) => seed.dossier?.byReference)) continue;
    for (const { filing } of seeds) {
      const items = filing ? filed(reading, filing) : [];
      if (filing && items.length > 0) return { items, at: filing.at };
    }
  }
  return null;
}

/** The request that a list of supporting papers goes with, where the list does not begin with one. */
function requestBefore(reading: Reading, group: Group, listed: DossierStatement): DossierItem[] {
  if (!listed.supporting || papersIn(reading, listed.items[0]!.at).some(isRequest)) return [];
  for (const { filing } of group.seeds) {
    const request = filing?.papers.find(isRequest);
    if (request) return [itemAt(reading, request.at)];
  }
  return [];
}

const asks = (seeds: readonly Seed[]): boolean => seeds.some(({ filing }) => filing?.papers.some(isRequest));

const isRequest = ({ kind }: Paper): boolean =>
  kind === 'request' || kind === 'declaration' || kind === 'notice';

const WITH = /\bkem\s+theo\s+(?!nghi\s+dinh|thong\s+tu|quyet\s+dinh\s+nay)/;

/** The papers that one sentence of filing names: the request, and what goes with it. */
function filed(reading: Reading, filing: Filing): DossierItem[] {
  const first = filing.papers.find((paper) => paper.kind !== 'dossier');
  if (!first) return [];
  const end = fullStop(reading.words, filing.at.end);
  const text = reading.folded.slice(first.at.start, end);
  const more = WITH.exec(text);
  const request = {
    start: first.at.start,
    end: first.at.start + (more ? more.index : Math.min(text.length, 200)),
  };
  const head = [...itemsInLine(reading, request).slice(0, 1), ...alongside(reading, filing, first)];
  if (!more) return head;
  return [...head, ...itemsInLine(reading, { start: first.at.start + more.index + more[0].length, end })];
}

/** "gửi thông báo … và danh sách … đến": further papers of the same sentence. */
function alongside(reading: Reading, filing: Filing, first: Paper): DossierItem[] {
  const stop = filing.recipient?.start ?? filing.at.end;
  const others = filing.papers.filter((paper) => {
    const before = reading.folded.slice(Math.max(0, paper.at.start - 8), paper.at.start);
    return (
      paper !== first &&
      paper.kind !== 'dossier' &&
      paper.at.start > first.at.end &&
      paper.at.end <= stop &&
      /(?:\bva|,)\s+$/.test(before)
    );
  });
  return others.map((paper) => itemAt(reading, paper.at));
}

/** A list divided by ';' goes on to the full stop. */
function fullStop(words: string, from: number): number {
  if (words[from - 1] !== ';') return from;
  const limit = Math.min(words.length, from + 1200);
  for (let i = from; i < limit; i++) if (words[i] === '.' && /\s/.test(words[i + 1] ?? ' ')) return i + 1;
  return from;
}
