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
  for (;;) {
    const inner: LawNode | undefined = path
      .at(-1)!
      .children.find((child) => isParent(child) && child.at.start <= offset && offset < child.at.end);
    if (!inner || !isParent(inner)) return path;
    path.push(inner);
  }
}
