import type { Range } from '@cancu/text';
import type { Estimate } from './estimate.ts';
import type { Unit } from './unit.ts';
import type { Words } from './words.ts';

/** A published document that a figure rests on. */
export interface TableSource {
  /** Number of the document (`226/2016/TT-BTC`), or the publisher and what it published. */
  readonly document: string;
  readonly article: string | null;
  /** ISO date of the document. */
  readonly issued: string;
  /** ISO date on which the figure was last checked. */
  readonly checked: string;
  readonly verification: 'verified' | 'secondary' | 'recalled';
  /** Where it was read, if not in the document itself. */
  readonly seenIn?: string;
}

/** Where a figure comes from. Nothing else may enter a cost. */
export type Origin =
  | { readonly by: 'draft'; readonly at: Range }
  | { readonly by: 'table'; readonly source: TableSource }
  | {
      readonly by: 'assumption';
      readonly id: string;
      readonly note: Words;
      readonly source: TableSource | null;
    }
  | { readonly by: 'user'; readonly note?: string; readonly date?: string };

/** A figure that enters the model. */
export interface Input<U extends Unit = Unit> {
  /** Same key, same unknown: it moves everywhere at once. */
  readonly key: string;
  /** `all`: one value for every procedure of a computation. `procedure`: each procedure has its own. */
  readonly scope: 'all' | 'procedure';
  readonly label: Words;
  readonly value: Estimate;
  readonly unit: U;
  readonly origin: Origin;
}
