import type { Anchor, SourceMap } from '@cancu/syntax';
import type { NfcView, Range } from '@cancu/text';

/** The map of a text file: the composed text back to the decoded file. */
export function textMap(view: NfcView): SourceMap {
  return {
    locate(range: Range): readonly Anchor[] {
      return [{ file: 'text', at: view.toSource(range) }];
    },
  };
}
