import type { IssuerKind, Level, ProvisionPlace, TextUnit } from '@cancu/law';
import type { Range } from '@cancu/text';

/**
 * How much a clause gives away. procedure: it names procedures, dossiers, forms, or the issue and withdrawal of what is applied for;
 * detail: to regulate something, or some provision, in detail; guidance: to guide how it is carried out.
 */
export type DelegationStrength = 'procedure' | 'detail' | 'guidance';

/** Who receives the power. */
export interface Delegate {
  /**
   * In one wording for all texts: `Chính phủ`, `Bộ trưởng Bộ Tài chính` (also where the text says "Bộ Tài chính"),
   * `Bộ trưởng, Thủ trưởng cơ quan ngang bộ`, `Ủy ban nhân dân cấp tỉnh`.
   */
  readonly name: string;
  readonly kind: IssuerKind;
  readonly level: Level;
}

/** A clause of a law that gives somebody the power to regulate. */
export interface Delegation {
  /** Where it stands. */
  readonly place: ProvisionPlace;
  readonly unit: TextUnit;
  /** Together, where several are named. */
  readonly who: readonly Delegate[];
  readonly strength: DelegationStrength;
  /** Words of what is to be regulated; empty where the clause has none of its own. */
  readonly subject: string;
  /**
   * The places whose matter is delegated: those named ("khoản 2 và khoản 4 Điều này"), else the place itself. An `article` of null
   * is the whole document.
   */
  readonly scope: readonly ProvisionPlace[];
  /** The scope is named. */
  readonly scopeStated: boolean;
  /** The power is presupposed, not given: "theo quy định của Bộ trưởng Bộ Tài chính". */
  readonly weak: boolean;
  /** It stands in wording that is set into another text; `place` is of the amending one, `scope` of the amended one. */
  readonly quoted: boolean;
  /** The sentence or the part of it that delegates, in `unit.text` (UTF-16 offsets). */
  readonly at: Range;
  readonly text: string;
}
