import type { ComplaintCode, ComplaintLevel } from '@cancu/law';

type Data = Readonly<Record<string, string>>;

/** What `cancu doctor` says, in one language. */
export interface DoctorWords {
  /** First line: the day, until when all was checked, how many documents. */
  readonly about: (today: string, checkedUntil: string, documents: number) => string;
  readonly level: Readonly<Record<ComplaintLevel, (count: number) => string>>;
  readonly fine: string;
  /** After the first complaints of a kind. */
  readonly more: (count: number) => string;
  /** One sentence: what is wrong and what to do. */
  readonly complaint: Readonly<Record<ComplaintCode, (subject: string, data: Data) => string>>;
}
