import { sameDocument } from '../register/layered.ts';
import type { DocumentRecord, DocumentRegister } from '../register.ts';
import type { ComplaintLevel, LawComplaint } from './complaint.ts';

/** What was entered by hand must be right; what was built from lists is looked at. */
export function levelOf(record: DocumentRecord): ComplaintLevel {
  return record.standing === undefined || record.standing === 'hand' ? 'must-mend' : 'should-look';
}

/** Records whose days cannot follow each other, and documents that stand twice. */
export function complaintsOfRecords(register: DocumentRegister): readonly LawComplaint[] {
  return register.records.flatMap((record) => [...contradiction(record), ...twin(record, register)]);
}

function contradiction(record: DocumentRecord): LawComplaint[] {
  const { number, issued, from, to } = record;
  const days = (
    [
      ['issued', issued],
      ['from', from],
      ['to', to],
    ] as const
  ).filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== null);
  const at = days.findIndex(([, day], i) => i > 0 && day < days[i - 1]![1]);
  if (at < 0) return [];
  const [[earlier, first], [later, second]] = [days[at - 1]!, days[at]!];
  return [
    {
      code: 'record-dates-contradict',
      level: levelOf(record),
      subject: number,
      data: { [earlier]: first, [later]: second },
    },
  ];
}

/** Told of the second of two records. */
function twin(record: DocumentRecord, register: DocumentRegister): LawComplaint[] {
  if (record.issued === null) return [];
  const same = register
    .byNumber(record.number)
    .filter((other) => other.issued === record.issued && sameDocument(other, record));
  if (same.length < 2 || same.indexOf(record) !== 1) return [];
  return [
    {
      code: 'record-twice',
      level: levelOf(record),
      subject: record.number,
      data: { issued: record.issued },
    },
  ];
}
