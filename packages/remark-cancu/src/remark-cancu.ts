import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { ISSUE_WORDS, type Language } from './issue-words.ts';
import { readLaw } from './law-tree.ts';

/** Settings of the plugin. */
export interface Options {
  /**
   * Put the law tree in the place of Markdown's tree. Default: false, the tree stays Markdown's and the law tree is found
   * in `tree.data.cancu` and `file.data.cancu`. A compiler of Markdown cannot print a law tree. TypeScript
   * goes on to see Markdown's tree: take it as a `Node` and ask `isLawDocument`, or use `file.data.cancu`.
   */
  replace?: boolean | null | undefined;
  /** The language of messages. Default: `vi`. */
  language?: Language | null | undefined;
}

/**
 * Reads the file of a Vietnamese draft regulation into its law tree. Legal structure stands in the lines of the file and not in
 * Markdown's lists, which forget typed numbers and swallow "a) …" into the paragraph above: so the text of the file is read
 * again, whatever plugins stand before. What was not taken as it stood becomes a message of the file, with `source`
 * `cancu` and the code as `ruleId`. Never throws, whatever the text.
 */
const remarkCancu: Plugin<[(Readonly<Options> | null | undefined)?], Root, Root> = (options) => {
  const words = ISSUE_WORDS[options?.language ?? 'vi'];
  return (tree: Root, file: VFile) => {
    const { tree: law, issues, positions } = readLaw(String(file));
    for (const { code, at } of issues) {
      file.message(words[code], { source: 'cancu', ruleId: code, place: at && positions.of(at) });
    }
    file.data.cancu = law;
    // The type of a plugin can name one kind of tree only: the usual one.
    if (options?.replace) return law as Node as Root;
    tree.data = { ...tree.data, cancu: law };
    return tree;
  };
};

export default remarkCancu;
