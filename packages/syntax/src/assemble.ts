import type { LawNode, Parent } from './node.ts';
import type { Container, Stretch } from './stretch.ts';

interface Open {
  readonly container: Container;
  readonly children: LawNode[];
  start: number | null;
}

/**
 * Puts stretches together to one tree. White space between two of them becomes a `gap` leaf of the innermost container that
 * has begun already, so that the leaves are always the whole text. The subtrees are those of the stretches, not copies.
 */
export function assemble(stretches: readonly Stretch[], length: number): Parent {
  const stack: Open[] = [];
  let cursor = 0;
  const open = (container: Container) => {
    stack.push({ container, children: [], start: null });
  };
  const close = (): Parent => {
    const { container, children, start } = stack.pop()!;
    const parent: Parent = { ...container, at: { start: start ?? cursor, end: cursor }, children };
    stack.at(-1)?.children.push(parent);
    return parent;
  };
  const gapTo = (end: number) => {
    if (end <= cursor) return;
    const into = stack.findLast((one) => one.start !== null) ?? stack[0]!;
    into.start ??= cursor;
    into.children.push({ type: 'gap', at: { start: cursor, end } });
    cursor = end;
  };
  for (const { within, opens, nodes } of stretches) {
    while (stack.length > within.length) close();
    for (const container of within.slice(stack.length)) open(container);
    for (const container of opens) open(container);
    const top = stack.at(-1)!;
    const [first] = nodes;
    if (!first) continue;
    gapTo(first.at.start);
    for (let i = stack.length - 1; i >= 0 && stack[i]!.start === null; i--) stack[i]!.start = first.at.start;
    for (const node of nodes) top.children.push(node);
    cursor = nodes.at(-1)!.at.end;
  }
  while (stack.length > 1) close();
  gapTo(length);
  return close();
}
