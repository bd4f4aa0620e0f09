/** What a list of facts above the text says: "Số hiệu: 217/2026/NĐ-CP", in one line, in two, or in cells of a table. */
export interface FactSheet {
  readonly number?: string;
  readonly kind?: string;
  readonly issuer?: string;
  readonly issued?: string;
}

const LABELS: readonly (readonly [RegExp, keyof FactSheet])[] = [
  [/^Số (?:ký )?hiệu$/iu, 'number'],
  [/^Loại văn bản$/iu, 'kind'],
  [/^(?:Cơ quan|Nơi) ban hành$/iu, 'issuer'],
  [/^Ngày ban hành$/iu, 'issued'],
];

/** Reads the facts from the lines of a head; the first value of each label counts. */
export function factSheet(head: readonly string[]): FactSheet {
  const facts: { -readonly [Key in keyof FactSheet]: string } = {};
  head.forEach((line, i) => {
    const [label = '', ...rest] = line
      .replace(/[*_|]/g, '')
      .replace(/^[-•\s]+/, '')
      .split(':');
    const key = LABELS.find(([pattern]) => pattern.test(label.trim()))?.[1];
    if (!key || facts[key]) return;
    const own = rest.join(':').trim();
    const value = own || (head[i + 1] ?? '').replace(/[*_|]/g, '').trim();
    if (value && value.length < 80) facts[key] = value;
  });
  return facts;
}
