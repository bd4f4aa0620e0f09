import type { Block, Source } from '@cancu/syntax';
import { nfcView, trim } from '@cancu/text';
import { emptyAround, linesOf } from './lines.ts';
import { noteSpans } from './notes.ts';
import { textMap } from './text-map.ts';

/** Reads plain text: one block a line that is not blank. Never fails. */
export function readPlainText(file: string): Source {
  const view = nfcView(file);
  const { text } = view;
  return { text, blocks: plainBlocks(text), meta: {}, map: textMap(view), issues: [] };
}

/** The blocks of a composed text. */
export function plainBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  lines.forEach((line, i) => {
    const at = trim(text, line);
    if (at.start === at.end) return;
    blocks.push({
      kind: isRule(text, at.start, at.end) ? 'break' : 'paragraph',
      at,
      hints: { ...indentOf(at.start - line.start), ...emptyAround(text, lines, i) },
      spans: noteSpans(text, at.start, at.end),
    });
  });
  return blocks;
}

function indentOf(columns: number): { indent?: number } {
  return columns > 0 ? { indent: columns } : {};
}

/** A ruled line: three or more signs and nothing else. */
export function isRule(text: string, start: number, end: number): boolean {
  return (
    end - start >= 3 &&
    !isWordSign(text.charCodeAt(start)) &&
    /^[-_=*–—\s.·•]{3,}$/.test(text.slice(start, end))
  );
}

/** A figure or a letter: most lines begin with one. */
function isWordSign(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
