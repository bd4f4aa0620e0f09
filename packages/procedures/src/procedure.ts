import type { Citation, Duration, Money, Place } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** What an applicant asks for. The words of each action stand in `lexicon.ts`. */
export type Action =
  | 'issue'
  | 'reissue'
  | 'exchange'
  | 'renew'
  | 'amend'
  | 'revoke'
  | 'register'
  | 'deregister'
  | 'approve'
  | 'recognise'
  | 'confirm'
  | 'notify'
  | 'appraise'
  | 'exempt'
  | 'designate'
  | 'declare'
  | 'settle'
  | 'other';

/** The parts of a procedure: NĐ 63/2010/NĐ-CP Điều 8 khoản 2. */
export type ComponentName =
  | 'name'
  | 'sequence'
  | 'channel'
  | 'dossier'
  | 'dossier-sets'
  | 'time-limit'
  | 'subject'
  | 'authority'
  | 'result'
  | 'form'
  | 'fee'
  | 'requirement';

export type Channel = 'in-person' | 'post' | 'online';

/** A part of a procedure with the words that say it. */
export interface Said<T> {
  readonly value: T;
  readonly at: Range;
}

export type CopyKind = 'original' | 'certified-copy' | 'plain-copy' | 'electronic' | 'unsaid';

export interface DossierItem {
  /** The words of the item on one line, without its label and closing sign. */
  readonly text: string;
  readonly at: Range;
  readonly copy: CopyKind;
  /** The form prescribed for it, as written ("Mẫu số 01"); null where there is none. */
  readonly form: string | null;
  /** "trường hợp …": the item is asked only in a case. */
  readonly conditional: boolean;
}

export interface Components {
  readonly dossier: { readonly items: readonly DossierItem[]; readonly at: Range } | null;
  /** Number of sets of the dossier. */
  readonly sets: Said<number> | null;
  /** The whole time from a valid dossier to the result in the plain case. */
  readonly timeLimit: Duration | null;
  readonly authority: Said<string> | null;
  readonly subject: Said<string> | null;
  readonly result: Said<string> | null;
  /** `value` null: a fee is named without its amount. */
  readonly fee: { readonly value: Money | null; readonly at: Range } | null;
  readonly forms: readonly Said<string>[];
  readonly channels: readonly Said<Channel>[];
  /** How long the result is valid; null where not said. */
  readonly validity: Duration | null;
  /** Visits of the authority to the applicant: "kiểm tra thực tế", "thẩm định tại cơ sở". */
  readonly inspections: readonly Range[];
  /** Where conditions are set. */
  readonly requirements: readonly Range[];
  /** Steps told one after the other. */
  readonly sequence: readonly Range[];
}

/** One reason to see a procedure here, for and against. */
export interface Evidence {
  readonly kind:
    | 'addressee'
    | 'filing'
    | 'papers'
    | 'authority'
    | 'outcome'
    | 'time-limit'
    | 'refusal'
    | 'form'
    | 'fee'
    | 'heading'
    /** Against: inspection, sanction, internal matter, mere reference … */
    | 'counter';
  readonly at: Range;
  /** Weight; negative for `counter`. */
  readonly weight: number;
}

/**
 * new: set by this text. changed: an existing one is changed. restated: set elsewhere, repeated here (publication
 * decisions). decentralised: only the deciding authority moves (phân cấp).
 */
export type ProcedureStatus = 'new' | 'changed' | 'restated' | 'decentralised' | 'unclear';

export interface Procedure {
  /** Stable in one document: legal address of its home and the action, `dieu-5/issue`. */
  readonly id: string;
  /** As an official list would put it: "Cấp giấy phép …". */
  readonly name: string;
  readonly action: Action;
  /** Where its dossier or first step stands. In an amending text: the article as quoted. */
  readonly place: Place;
  /** Every article that carries a part of it, `place.article` among them. */
  readonly articles: readonly string[];
  /** In an amending text, the amending article. */
  readonly amendedIn: string | null;
  /** The words to underline: the heading or the sentence that sets it. */
  readonly at: Range;
  /** The unit (article, clause) it stands in. */
  readonly home: Range;
  readonly components: Components;
  /** Mandatory parts that the text does not say anywhere, in the order of the law. */
  readonly missing: readonly ComponentName[];
  readonly status: ProcedureStatus;
  /** 0…1; below 0.5 it is only "có thể là TTHC". */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly basis: BasisShown;
}

/** What the text itself offers as the ground of a procedure, the nearest first. */
export interface BasisShown {
  readonly citations: readonly BasisCitation[];
}

export interface BasisCitation {
  readonly citation: Citation;
  /** Where it stands: in the procedure's own article, the scope article, or a recital. */
  readonly found: 'own' | 'scope' | 'recital';
  /** Document number if known, by the register or the text. */
  readonly document: string | null;
  /** The cited kind, slugged. */
  readonly kind: string;
  readonly article: string | null;
  readonly clause: string | null;
}
