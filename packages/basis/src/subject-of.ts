import type { Draft } from '@cancu/analysis';
import type { Procedure } from '@cancu/procedures';
import { isParent, pathTo } from '@cancu/syntax';
import { actOf, type Subject } from './subject.ts';

/** What a procedure is about: its name and the headings of the units it stands in. */
export function subjectOf({ name, at }: Procedure, { tree, source }: Draft): Subject {
  const headings = pathTo(tree, at.start).flatMap((node) =>
    isParent(node) && node.type === 'article' && node.titleAt
      ? [source.text.slice(node.titleAt.start, node.titleAt.end)]
      : [],
  );
  return { act: actOf(name), words: [name, ...headings].join(' — ') };
}
