import { numberKey } from '../register/number-key.ts';
import type { DocumentRecord, DocumentRegister } from '../register.ts';
import type { LawComplaint } from './complaint.ts';
import { levelOf } from './records.ts';

const RELATIONS = ['amends', 'replaces', 'replacedBy', 'basedOn'] as const;

/** Relations to documents that are not there, to themselves, or against the order of time. */
export function complaintsOfRelations(register: DocumentRegister): readonly LawComplaint[] {
  return register.records.flatMap((record) =>
    RELATIONS.flatMap((relation) =>
      (record[relation] ?? []).flatMap((number): LawComplaint[] => {
        const code = objection(record, relation, number, register);
        if (code === null) return [];
        return [{ code, level: levelOf(record), subject: record.number, data: { relation, number } }];
      }),
    ),
  );
}

function objection(
  record: DocumentRecord,
  relation: (typeof RELATIONS)[number],
  number: string,
  register: DocumentRegister,
): LawComplaint['code'] | null {
  const found = register.byNumber(number);
  if (found.length === 0) return 'relation-to-unknown';
  if (numberKey(number) === numberKey(record.number) && found.length === 1) return 'relation-to-itself';
  const { issued } = record;
  if (issued === null) return null;
  const days = found.map((other) => other.issued);
  // One document of this number whose day fits, or is not known, is enough.
  const fits = (day: string | null) =>
    day === null || (relation === 'replacedBy' ? day >= issued : day <= issued);
  return days.some(fits) ? null : 'relation-backward';
}
