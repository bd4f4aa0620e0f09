import { citedTextsOf, type Draft, type ResolvedBy, type Unresolved } from '@cancu/analysis';

/** How the citations of documents in some texts were found in the register. */
export interface Resolution {
  /** Citations of documents, each time one is named. */
  readonly cited: number;
  readonly resolved: number;
  readonly by: Readonly<Partial<Record<ResolvedBy | Unresolved, number>>>;
  /** What was not found, the most frequent first. */
  readonly unresolved: readonly UnresolvedText[];
}

export interface UnresolvedText {
  /** Its number, else its name. */
  readonly text: string;
  readonly why: Unresolved;
  readonly times: number;
}

/** Counts over several drafts. */
export function resolutionOf(drafts: Iterable<Draft>): Resolution {
  const by: Partial<Record<ResolvedBy | Unresolved, number>> = {};
  const unresolved = new Map<string, UnresolvedText>();
  let cited = 0;
  let resolved = 0;
  for (const draft of drafts) {
    for (const { number, name, mentions, resolution } of citedTextsOf(draft)) {
      const times = mentions.length;
      const how = resolution.record === null ? resolution.why : resolution.by;
      cited += times;
      by[how] = (by[how] ?? 0) + times;
      if (resolution.record !== null) resolved += times;
      else {
        const text = number ?? name ?? '';
        const key = `${resolution.why} ${text}`;
        const before = unresolved.get(key)?.times ?? 0;
        unresolved.set(key, { text, why: resolution.why, times: before + times });
      }
    }
  }
  const most = [...unresolved.values()].sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
  return { cited, resolved, by, unresolved: most };
}
