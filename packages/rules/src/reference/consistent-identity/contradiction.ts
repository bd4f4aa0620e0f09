import type { Fix } from '@cancu/lint';
import type { Range } from '@cancu/text';
import type { MessageId } from './messages.ts';

/** Two things said of one document that cannot both be true. */
export interface Contradiction {
  readonly id: MessageId;
  /** True where nothing but a slip explains it; false where a reader has to look. */
  readonly plain: boolean;
  /** One thing that is said, and the other. */
  readonly one: string;
  readonly other: string;
  readonly at: Range;
  readonly related?: Range;
  readonly fix?: Fix;
}
