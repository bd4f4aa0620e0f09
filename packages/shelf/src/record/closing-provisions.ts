import { type Role, roleOf } from '@cancu/parser';
import { type Document, isParent, type Parent, walk } from '@cancu/syntax';
import type { TextView } from '@cancu/text';

/** A provision that says something of the document itself: when it takes effect, what it ends. */
export interface ClosingProvision {
  readonly node: Parent;
  readonly role: Role;
}

/** The articles and clauses of the body that have a role at its end; quoted wording and attachments speak of other texts. */
export function closingProvisions(tree: Document, text: TextView): ClosingProvision[] {
  const found: ClosingProvision[] = [];
  walk(tree, (node) => {
    if (!isParent(node) || APART.has(node.type)) return false;
    if (node.type !== 'article' && node.type !== 'clause') return true;
    const role = roleOf(node, text);
    if (role) found.push({ node, role });
    return node.type === 'article';
  });
  return found;
}

const APART: ReadonlySet<string> = new Set(['quotation', 'attachment', 'appendix', 'form', 'front']);
