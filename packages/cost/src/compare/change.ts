import type { Channel, DossierItem, Said } from '@cancu/procedures';
import type { Duration } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Estimate } from '../estimate.ts';
import type { PaperKind } from '../paper-kind.ts';

/** A paper with what the model takes it for. */
export interface PaperSeen {
  readonly item: DossierItem;
  readonly kind: PaperKind;
}

interface Effect {
  /** Đồng per case that this change alone adds; null for what is not priced in a case. */
  readonly effect: Estimate | null;
}

/** One change of a procedure between two revisions. Ranges of `before` and `after` are of their own revision. */
export type Change = Effect &
  (
    | { readonly kind: 'paper-added'; readonly after: PaperSeen }
    | { readonly kind: 'paper-removed'; readonly before: PaperSeen }
    | {
        readonly kind: 'paper-changed';
        readonly before: PaperSeen;
        readonly after: PaperSeen;
        readonly fields: readonly ('copy' | 'form' | 'conditional' | 'kind')[];
      }
    | { readonly kind: 'sets'; readonly before: Said<number> | null; readonly after: Said<number> | null }
    | {
        readonly kind: 'channels';
        readonly added: readonly Said<Channel>[];
        readonly removed: readonly Said<Channel>[];
      }
    | { readonly kind: 'fee'; readonly before: FeeSeen | null; readonly after: FeeSeen | null }
    | { readonly kind: 'inspections'; readonly before: readonly Range[]; readonly after: readonly Range[] }
    | { readonly kind: 'result'; readonly before: Said<string> | null; readonly after: Said<string> | null }
    | {
        readonly kind: 'time-limit' | 'validity';
        readonly before: Duration | null;
        readonly after: Duration | null;
        /** after − before in their common unit; null where one is missing or the units differ. */
        readonly difference: number | null;
      }
  );

/** `dong` null: a fee named without its amount. */
export interface FeeSeen {
  readonly dong: number | null;
  readonly at: Range;
}
