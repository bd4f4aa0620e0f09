export { agencyName, contradictsAgency, sameIssuer } from './agency.ts';
export type { Bilingual, Verification } from './bilingual.ts';
export { kindOfCitation } from './cited-kind.ts';
export {
  type CompetenceAnswer,
  type CompetenceNote,
  type MaySet,
  maySetProcedures,
} from './competence.ts';
export {
  type ComponentDuty,
  type ComponentId,
  type ComponentRule,
  type ComponentRules,
  componentsRequired,
} from './components.ts';
export { coreRegister, documentByName, documentByNumber } from './core-register.ts';
export { covers, type Interval, type IsoDate } from './date.ts';
export { canDelegate, delegationSources } from './delegation.ts';
export type { ComplaintCode, ComplaintLevel, LawComplaint } from './doctor/complaint.ts';
export { examineLaw } from './doctor/examine.ts';
export type { ClassReason, DocumentClass } from './document-class.ts';
export { type HeldPaper, heldData, heldPapers } from './held-data.ts';
export {
  type HeldCaveat,
  type HeldDatabase,
  type HeldGroup,
  heldDatabases,
  heldGroups,
} from './held-lexicon.ts';
export { type LawHorizon, lawHorizon, type StaleSource, staleSources } from './horizon.ts';
export { type IdentityExtra, identifyDocument } from './identify.ts';
export { type IssuerKind, type IssuerReading, type Level, readIssuer } from './issuer.ts';
export {
  type DocumentKind,
  type DocumentKindId,
  documentKind,
  documentKinds,
  type NormativeRule,
  type Rank,
  rankOf,
} from './kind.ts';
export { type KnownDelegation, knownDelegations, knownDelegationsOf } from './known-delegation.ts';
export { coreLaw, type Law } from './law.ts';
export {
  type AttachedText,
  emptyShelf,
  type LawText,
  type ProvisionAnswer,
  type ProvisionPlace,
  type TextShelf,
  type TextUnit,
} from './law-text.ts';
export { normaliseNumber } from './number.ts';
export { type NumberParts, parseNumber } from './number-parts.ts';
export { outranks } from './outranks.ts';
export { type CompetencePeriod, competencePeriods, type PeriodId, periodAt } from './period.ts';
export { type Amendment, amendmentsOf } from './provision/amendments.ts';
export {
  type EventKind,
  generalOverlaysAt,
  historyOf,
  type ProvisionAddress,
  type ProvisionEvent,
  provisionEvents,
} from './provision/event.ts';
export {
  type ProvisionReason,
  type ProvisionState,
  type ProvisionStateId,
  provisionStateAt,
} from './provision/state.ts';
export {
  type DocumentRecord,
  type DocumentRegister,
  documentRegister,
  pickByName,
  pickByNumber,
  type Standing,
} from './register.ts';
export { type LegalSource, legalSources, source, sourcesAt, type Topic } from './source.ts';
export { type DocumentState, type StateId, type StateReason, stateAt } from './state.ts';
