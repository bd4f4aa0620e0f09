export { address, outerPlaceOf, type Place, placeOf } from './address.ts';
export { assemble } from './assemble.ts';
export type { AutoLabel, Block, BlockHints, Cell, LineLabel, Mark, Span } from './block.ts';
export type { Citation, CitedDocument, CitedPath } from './citation.ts';
export { compareOrdinals, follows, type Ordinal, ordinal, POINT_LETTERS, roman, toRoman } from './label.ts';
export {
  type Document,
  type Identity,
  isParent,
  type LawNode,
  type Leaf,
  type LeafType,
  type Parent,
  type ParentType,
} from './node.ts';
export type { Duration, DurationUnit, Money } from './quantity.ts';
export type { Anchor, Issue, IssueCode, Source, SourceMap } from './source.ts';
export { type Container, containersOf, perStretch, type Stretch } from './stretch.ts';
export { findAll, pathTo, walk } from './walk.ts';
