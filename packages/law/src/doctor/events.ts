import { type ProvisionEvent, provisionEvents } from '../provision/event.ts';
import type { DocumentRegister } from '../register.ts';
import type { LawComplaint } from './complaint.ts';

/** Events on or by documents that the register does not know, and days that cannot follow each other. */
export function complaintsOfEvents(
  register: DocumentRegister,
  events: readonly ProvisionEvent[] = provisionEvents,
): readonly LawComplaint[] {
  return events.flatMap((event): LawComplaint[] => {
    const numbers = [...(event.document === null ? [] : [event.document]), event.by.document];
    const unknown = [...new Set(numbers)].filter((number) => register.byNumber(number).length === 0);
    const found = unknown.map(
      (document): LawComplaint => ({
        code: 'event-of-unknown-document',
        level: 'must-mend',
        subject: event.id,
        data: { document },
      }),
    );
    const issued = register.byNumber(event.by.document).flatMap((record) => record.issued ?? []);
    const { from, to } = event;
    const early = from !== null && issued.length > 0 && issued.every((day) => from < day);
    const reversed = from !== null && to !== null && to < from;
    if (!early && !reversed) return found;
    const data = { from: from!, other: reversed ? to! : issued[0]! };
    return [...found, { code: 'event-dates-contradict', level: 'must-mend', subject: event.id, data }];
  });
}
