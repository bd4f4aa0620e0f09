import type { Origin, TableSource } from '../origin.ts';
import type { Language, Words } from '../words.ts';

const WORDS = {
  draft: { vi: 'dự thảo', en: 'draft' },
  table: { vi: 'bảng', en: 'table' },
  assumption: { vi: 'giả định', en: 'assumption' },
  user: { vi: 'người dùng', en: 'user' },
} as const satisfies Record<Origin['by'], Words>;

/** Where a figure comes from, in a few words: `giả định: …`, `bảng: 226/2016/TT-BTC`, `dự thảo`. */
export function originWords(origin: Origin, language: Language): string {
  const detail = detailOf(origin, language);
  return WORDS[origin.by][language] + (detail ? `: ${detail}` : '');
}

function detailOf(origin: Origin, language: Language): string {
  switch (origin.by) {
    case 'draft':
      return '';
    case 'table':
      return sourceWords(origin.source);
    case 'assumption':
      return origin.note[language] + (origin.source ? ` [${sourceWords(origin.source)}]` : '');
    case 'user':
      return [origin.note, origin.date].filter(Boolean).join(', ');
  }
}

function sourceWords({ document, issued }: TableSource): string {
  return `${document}, ${issued}`;
}
