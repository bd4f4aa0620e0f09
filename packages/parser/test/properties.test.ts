import { isParent, type LawNode } from '@cancu/syntax';
import { cases, soup } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaves, parse } from './source.ts';

describe('parseLaw', () => {
  it('never fails and drops nothing: the leaves in order are the text', () => {
    fc.assert(
      fc.property(soup, (source) => {
        let at = 0;
        for (const leaf of leaves(parse(source))) {
          expect(leaf.at.start).toBe(at);
          at = leaf.at.end;
        }
        expect(at).toBe(source.length);
      }),
      cases(2026),
    );
  });

  it('nests ranges: children in order inside their parent', () => {
    const check = (node: LawNode): void => {
      if (!isParent(node)) return;
      let at = node.at.start;
      for (const child of node.children) {
        expect(child.at.start).toBeGreaterThanOrEqual(at);
        expect(child.at.end).toBeLessThanOrEqual(node.at.end);
        at = child.at.end;
        check(child);
      }
    };
    fc.assert(
      fc.property(soup, (source) => check(parse(source))),
      cases(11),
    );
  });
});
