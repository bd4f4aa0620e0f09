import type { LawDocument } from './law-node.ts';

declare module 'vfile' {
  interface DataMap {
    /** The law tree of the file, set by remark-cancu. */
    cancu: LawDocument;
  }
}

declare module 'mdast' {
  interface RootData {
    /** The law tree of the file, set by remark-cancu. */
    cancu?: LawDocument | undefined;
  }
}

export type { Language } from './issue-words.ts';
export {
  isLawDocument,
  type LawDocument,
  type LawLeaf,
  type LawTable,
  type LawTreeNode,
  type LawUnit,
} from './law-node.ts';
export { default, type Options } from './remark-cancu.ts';
