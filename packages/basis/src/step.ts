/** How far one step of a chain is known. */
export type Standing = 'proven' | 'assumed' | 'unknown' | 'refuted';

/** What has to hold between a procedure and the provision it rests on. */
export type StepId =
  /** The citation is given as ground, and not to name a case, a requirement or a person. */
  | 'role'
  /** Documents of this kind may delegate to drafts of this kind on that day. */
  | 'capable'
  /** The document is in force on that day. */
  | 'in-force'
  /** The provision is there, in the text at hand. */
  | 'exists'
  /** It lets this very issuer regulate. */
  | 'issuer'
  /** It is about this procedure. */
  | 'subject';

/** Why a step stands as it does. Codes; views word them. */
export type Because =
  | 'given-as-ground'
  | 'carries-out'
  | 'names-a-requirement'
  | 'mentioned'
  | 'kind-can-delegate'
  | 'kind-cannot-delegate'
  | 'kind-left-open'
  | 'within-its-dates'
  | 'out-of-force'
  | 'not-in-the-register'
  | 'dates-not-known'
  | 'text-at-hand'
  | 'no-such-provision'
  | 'delegates-to-the-issuer'
  | 'delegates-to-another'
  | 'names-the-subject'
  | 'contents-list-it'
  | 'contents-leave-it-out'
  | 'subject-not-told';

/** One step, with what it was read from: `whom` a provision delegates to, `by` what ended a document. */
export interface Step {
  readonly id: StepId;
  readonly standing: Standing;
  readonly because: Because;
  readonly detail?: string;
}

const ORDER: readonly Standing[] = ['refuted', 'unknown', 'assumed', 'proven'];

/** A chain is as strong as its weakest step. */
export function weakest(steps: readonly Step[]): Standing {
  return ORDER.find((standing) => steps.some((step) => step.standing === standing)) ?? 'unknown';
}
