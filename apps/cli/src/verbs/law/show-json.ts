import type { TextUnit } from '@cancu/law';
import type { Delegation } from '@cancu/shelf';
import type { ShownDocument, ShownProvision } from './shown.ts';

/** The JSON of `law show`, a document. */
export function shownJson({ record, text, state, history, provisions, fates }: ShownDocument): object {
  return {
    number: record.number,
    kind: record.kind,
    name: record.name.vi,
    issuer: record.issuer ?? null,
    issued: record.issued,
    from: record.from,
    to: record.to,
    verification: record.verification,
    /** The file its text was read from; null: the text is not at hand. */
    file: text?.file ?? null,
    state: {
      state: state.state,
      date: state.date,
      reasons: state.reasons,
      by: state.by,
      verification: state.verification,
    },
    history,
    provisions: provisions.map(provisionJson),
    /** What happened to the places by themselves. */
    fates: fates.map(({ place, state: { state: now, reasons, verification }, events }) => ({
      place,
      state: now,
      reasons,
      verification,
      events: events.map(({ id, kind, from, to, by, gist }) => ({ id, kind, from, to, by, gist })),
    })),
  };
}

function provisionJson({ place, answer, delegations }: ShownProvision): object {
  return {
    place,
    found: answer?.found ?? null,
    ...(answer?.found && {
      path: answer.path.map(({ number, title }) => ({ number, title })),
      unit: unitJson(answer.unit),
    }),
    ...(answer?.found === false && { missing: answer.missing, present: answer.present }),
    delegations: delegations.map(delegationJson),
  };
}

function unitJson({ number, title, text, units }: TextUnit): object {
  return { number, title, text, units: units.map(unitJson) };
}

function delegationJson(one: Delegation): object {
  const { place, who, strength, subject, scope, scopeStated, quoted, text } = one;
  return { place, who: who.map(({ name }) => name), strength, subject, scope, scopeStated, quoted, text };
}
