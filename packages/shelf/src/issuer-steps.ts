import { type IssuerKind, identifyDocument } from '@cancu/law';

/** From the highest down; those of one step neither delegate to each other nor end each other's documents. */
const STEPS: readonly (readonly IssuerKind[])[] = [
  ['national-assembly'],
  ['standing-committee'],
  ['president', 'government'],
  ['prime-minister'],
  ['minister', 'chief-justice', 'chief-prosecutor', 'state-auditor', 'judges-council'],
  ['peoples-council'],
  ['peoples-committee'],
  ['committee-chairman'],
];

/** The step of an issuer, 0 the highest; -1 where it has none. */
export function issuerStep(issuer: IssuerKind): number {
  return STEPS.findIndex((issuers) => issuers.includes(issuer));
}

/** The step of the issuer of a document by its number alone; -1 where the number does not tell. */
export function stepOfNumber(number: string): number {
  const identity = { number, kind: null, issuer: null, issued: null, title: null };
  return issuerStep(identifyDocument(identity).issuerKind as IssuerKind);
}
