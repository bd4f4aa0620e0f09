import data from './data/documents.json' with { type: 'json' };
import type { IsoDate } from './date.ts';
import {
  type DocumentRecord,
  type DocumentRegister,
  documentRegister,
  pickByName,
  pickByNumber,
} from './register.ts';

/** The documents on which this package's own facts rest, checked by hand. */
export const coreRegister: DocumentRegister = documentRegister(data as readonly DocumentRecord[]);

/** `pickByNumber` in the core register. */
export function documentByNumber(number: string, issued?: IsoDate): DocumentRecord | null {
  return pickByNumber(coreRegister, number, issued);
}

/** `pickByName` in the core register: "Luật Ban hành văn bản quy phạm pháp luật" in 2024 is Luật 80/2015/QH13. */
export function documentByName(name: string, date: IsoDate): DocumentRecord | null {
  return pickByName(coreRegister, name, date);
}
