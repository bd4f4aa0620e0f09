import { isParent, type LawNode, type Parent } from './node.ts';

/** Visits a tree in text order, parents before children; returning `false` skips the children of a node. */
export function walk(node: LawNode, visit: (node: LawNode, ancestors: readonly Parent[]) => unknown): void {
  step(node, []);

  function step(at: LawNode, ancestors: Parent[]): void {
    if (visit(at, ancestors) === false || !isParent(at)) return;
    ancestors.push(at);
    for (const child of at.children) step(child, ancestors);
    ancestors.pop();
  }
}

/** All nodes of a type, in text order. `into: false` does not look inside a node that was found. */
export function findAll(root: LawNode, type: LawNode['type']): LawNode[] {
  const found: LawNode[] = [];
  walk(root, (node) => {
    if (node.type === type) found.push(node);
  });
  return found;
}

/** The chain of parents from the root to the innermost node that holds `offset`, the root first. */
export function pathTo(root: Parent, offset: number): Parent[] {
  const path: Parent[] = [root];
  for (let inner = childAt(root, offset); inner && isParent(inner); inner = childAt(inner, offset))
    path.push(inner);
  return path;
}

/** The child that holds `offset`; children stand in text order and leave no room between them. */
function childAt({ children }: Parent, offset: number): LawNode | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.at.end <= offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child && child.at.start <= offset ? child : undefined;
}
