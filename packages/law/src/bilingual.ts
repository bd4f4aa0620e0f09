/** Words for the user, Vietnamese first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * How we know a fact. verified: the article was read in a stored text. secondary: an official page, the press or another
 * document says so. recalled: remembered or inferred, to be checked. Only verified facts may carry an error.
 */
export type Verification = 'verified' | 'secondary' | 'recalled';
