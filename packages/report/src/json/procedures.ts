import type { Draft, IsoDate } from '@cancu/analysis';
import { type Because, type ChainVerdict, caseOf, chainOf, type DraftCase, type Step } from '@cancu/basis';
import type { MaySet } from '@cancu/law';
import {
  type Action,
  type ComponentName,
  type Components,
  isCertainEnough,
  type Procedure,
  type ProcedureStatus,
} from '@cancu/procedures';
import type { DurationUnit, Place } from '@cancu/syntax';
import type { CheckedFile } from '../results.ts';
import { placeOf } from './cite.ts';
import { type JsonCost, jsonCost } from './cost.ts';
import { type JsonRange, type Positions, positions } from './position.ts';

/** What the head of a draft says about it, and the day whose law it is judged by. */
export interface JsonDocument {
  readonly number: string | null;
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly title: string | null;
  readonly judgedAt: { readonly date: IsoDate; readonly origin: string };
}

export interface JsonProcedure {
  readonly id: string;
  readonly name: string;
  readonly action: Action;
  readonly articles: readonly string[];
  readonly at: Place;
  /** In an amending text, the amending article. */
  readonly in: Place | null;
  readonly range: JsonRange;
  readonly components: JsonComponents;
  readonly missing: readonly ComponentName[];
  readonly status: ProcedureStatus;
  readonly confidence: number;
  readonly basis: readonly JsonBasis[];
  /** The chain to the law. */
  readonly delegation: JsonDelegation;
  readonly cost: JsonCost | null;
}

export interface JsonComponents {
  readonly dossier: { readonly items: readonly string[]; readonly sets: number | null } | null;
  readonly timeLimit: { readonly value: number; readonly unit: DurationUnit } | null;
  readonly authority: string | null;
  readonly subject: string | null;
  readonly result: string | null;
  /** `amount` in đồng, null where the fee is named without one. */
  readonly fee: { readonly amount: number | null } | null;
  readonly forms: readonly string[];
  readonly channels: readonly string[];
  readonly validity: { readonly value: number; readonly unit: DurationUnit } | null;
  readonly inspections: number;
}

export interface JsonBasis {
  readonly text: string;
  readonly found: 'own' | 'scope' | 'recital';
  readonly document: string | null;
  readonly article: string | null;
  readonly clause: string | null;
}

export interface JsonDelegation {
  /** What the issuer may do at that date: `yes`, `delegated-by-law`, … */
  readonly competence: MaySet;
  readonly verdict: ChainVerdict;
  readonly because: Because | null;
  /** The words of the deciding ground. */
  readonly ground: string | null;
  readonly steps: readonly Step[];
  /** A clause that would carry it and is not named. */
  readonly couldCite: {
    readonly document: string;
    readonly article: string;
    readonly clause: string | null;
    readonly point: string | null;
  } | null;
}

export function documentOf(draft: Draft): JsonDocument {
  const { number, kind, issuer, issued, title } = draft.identity;
  return { number, kind, issuer, issued, title, judgedAt: draft.judgedAt };
}

/** What a file has of procedures, with their parts, basis and cost: what `cancu procedures` prints. */
export interface JsonProcedures {
  readonly procedures: readonly JsonProcedure[];
  /** What may be a procedure and needs a person to say so. */
  readonly possible: readonly JsonProcedure[];
}

export function proceduresOf(file: CheckedFile): JsonProcedures {
  const at = positions(file.draft.source.text.toString());
  const known = caseOf(file.draft);
  const costed = (certain: boolean) =>
    file.procedures.flatMap((procedure, i) =>
      isCertainEnough(procedure) === certain
        ? [{ ...procedureOf(procedure, at, known), cost: jsonCost(file.costs[i]) }]
        : [],
    );
  return { procedures: costed(true), possible: costed(false) };
}

function procedureOf(procedure: Procedure, at: Positions, known: DraftCase): Omit<JsonProcedure, 'cost'> {
  const { amendedIn } = procedure;
  return {
    id: procedure.id,
    name: procedure.name,
    action: procedure.action,
    articles: procedure.articles,
    at: placeOf(procedure.place),
    in: amendedIn === null ? null : { article: amendedIn, clause: null, point: null },
    range: at.range(procedure.at),
    components: componentsOf(procedure.components),
    missing: procedure.missing,
    status: procedure.status,
    confidence: Math.round(procedure.confidence * 100) / 100,
    basis: procedure.basis.citations.map(({ citation, found, document, article, clause }) => ({
      text: citation.text,
      found,
      document,
      article,
      clause,
    })),
    delegation: delegationOf(procedure, known),
  };
}

function componentsOf(parts: Components): JsonComponents {
  const { dossier, sets, fee } = parts;
  const length = (time: Components['timeLimit']) => time && { value: time.value, unit: time.unit };
  return {
    dossier:
      dossier || sets
        ? { items: dossier?.items.map((item) => item.text) ?? [], sets: sets?.value ?? null }
        : null,
    timeLimit: length(parts.timeLimit),
    authority: parts.authority?.value ?? null,
    subject: parts.subject?.value ?? null,
    result: parts.result?.value ?? null,
    fee: fee && { amount: fee.value?.dong ?? null },
    forms: parts.forms.map((form) => form.value),
    channels: [...new Set(parts.channels.map((channel) => channel.value))],
    validity: length(parts.validity),
    inspections: parts.inspections.length,
  };
}

function delegationOf(procedure: Procedure, known: DraftCase): JsonDelegation {
  const { verdict, because, ground, unnamed } = chainOf(procedure, known);
  return {
    competence: known.competence.answer,
    verdict,
    because,
    ground: ground?.citation.citation.text ?? null,
    steps: ground?.steps ?? [],
    couldCite: unnamed && {
      document: unnamed.document,
      article: unnamed.article,
      clause: unnamed.clause,
      point: unnamed.point,
    },
  };
}
