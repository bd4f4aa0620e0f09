import { coreRegister } from '../core-register.ts';
import type { IsoDate } from '../date.ts';
import type { DamagedLine } from '../register/piece.ts';
import type { DocumentRegister } from '../register.ts';
import type { LawComplaint } from './complaint.ts';
import { complaintsOfEvents } from './events.ts';
import { complaintsOfEventAge, complaintsOfFacts, complaintsOfSources } from './facts.ts';
import { complaintsOfPeriods } from './periods.ts';
import { complaintsOfRecords } from './records.ts';
import { complaintsOfRelations } from './relations.ts';

/**
 * Everything that is wrong with the law in this package on a day, what must be mended first. It reads every record: about a
 * second for the built register. `damage` are the lines of it that could not be read.
 */
export function examineLaw(
  today: IsoDate,
  register: DocumentRegister = coreRegister,
  damage: readonly DamagedLine[] = [],
): readonly LawComplaint[] {
  const all = [
    ...complaintsOfFacts(today),
    ...complaintsOfEventAge(today),
    ...complaintsOfSources(),
    ...complaintsOfPeriods(),
    ...complaintsOfEvents(register),
    ...complaintsOfRecords(register),
    ...complaintsOfRelations(register),
    ...damage.map(complaintOfLine),
  ];
  const first = (complaint: LawComplaint) => complaint.level === 'must-mend';
  return [...all.filter(first), ...all.filter((complaint) => !first(complaint))];
}

function complaintOfLine({ piece, line, reason }: DamagedLine): LawComplaint {
  return {
    code: 'line-damaged',
    level: 'must-mend',
    subject: line === null ? `${piece}` : `${piece}:${line}`,
    data: { reason },
  };
}
