import { type DocumentRecord, normaliseNumber } from '@cancu/law';

/**
 * The name of the file of a document: `80-2015-QH13.json`, in letters that every file system spells alike. `taken` are the records
 * that lie there already, by file name: the file of the same document is written anew; another document of the same number (each
 * province has a 05/2026/QĐ-UBND) gets a name of its own.
 */
export function fileNameOf(record: DocumentRecord, taken: ReadonlyMap<string, DocumentRecord>): string {
  const stem = asciiName(normaliseNumber(record.number));
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.json` : `${stem}.${count}.json`;
    const there = taken.get(name);
    if (there === undefined || isSameDocument(there, record)) return name;
  }
}

/** Two records speak of one document unless they name different issuers or days of signing. */
export function isSameDocument(a: DocumentRecord, b: DocumentRecord): boolean {
  return (
    normaliseNumber(a.number) === normaliseNumber(b.number) &&
    (a.issuer === undefined || b.issuer === undefined || a.issuer === b.issuer) &&
    (a.issued === null || b.issued === null || a.issued === b.issued)
  );
}

function asciiName(number: string): string {
  return number
    .replace(/[Đđ]/gu, (letter) => (letter === 'Đ' ? 'D' : 'd'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
