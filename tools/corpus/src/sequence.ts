import type { LawNode, Parent } from '@cancu/syntax';
import { isParent } from '@cancu/syntax';

/** The units whose numbers are checked. */
export type Unit = 'article' | 'clause' | 'point';

/** Whose numbering it is. */
export type Scope = 'body' | 'attachment' | 'quotation';

/** The numbers of one kind of unit that stand in one place: the articles of a body, the clauses of an article. */
export interface NumberSequence {
  readonly scope: Scope;
  readonly unit: Unit;
  /** From the document down to the node whose units these are, that node included. */
  readonly path: readonly Parent[];
  readonly units: readonly Parent[];
  /** False in new wording that may begin anywhere: "khoản 5" alone is quoted without khoản 1 to 4. */
  readonly fromFirst: boolean;
}

/** Every sequence of a tree, in text order. What stands in appendices and forms has no numbering of the law and is left out. */
export function sequencesOf(root: Parent): NumberSequence[] {
  const found: NumberSequence[] = [];
  enter(root, [], 'body', found);
  return found;
}

function enter(node: Parent, above: readonly Parent[], scope: Scope, found: NumberSequence[]): void {
  const path = [...above, node];
  if (node.type === 'appendix' || node.type === 'form') return;
  const within: Scope = node.type === 'attachment' || node.type === 'quotation' ? node.type : scope;
  const numbers = node.type === 'body' || node.type === 'quotation';
  if (numbers) add('article', articlesIn(node), node.type === 'body', path, within, found);
  for (const unit of ['clause', 'point'] as const) {
    const units = node.children.filter((child): child is Parent => isParent(child) && child.type === unit);
    add(unit, units, node.type !== 'quotation', path, within, found);
  }
  for (const child of node.children) if (isParent(child)) enter(child, path, within, found);
}

function add(
  unit: Unit,
  units: readonly Parent[],
  fromFirst: boolean,
  path: readonly Parent[],
  scope: Scope,
  found: NumberSequence[],
): void {
  if (units.length > 0) found.push({ scope, unit, path, units, fromFirst });
}

/** Articles are numbered through the chapters of their body; quoted ones are not among them. */
function articlesIn(node: LawNode): Parent[] {
  if (!isParent(node)) return [];
  return node.children.flatMap((child) => {
    if (!isParent(child) || child.type === 'quotation') return [];
    return child.type === 'article' ? [child] : articlesIn(child);
  });
}
