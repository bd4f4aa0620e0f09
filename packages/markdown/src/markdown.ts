import type { Block, BlockHints, Source, Span } from '@cancu/syntax';
import { nfcView, type Range, trim } from '@cancu/text';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { hasSigns, inlineOf } from './inline.ts';
import { emptyAround, linesOf } from './lines.ts';
import { isRule } from './plain-text.ts';
import { tableCells, tableLength } from './table.ts';
import { textMap } from './text-map.ts';

/**
 * Reads a Markdown draft: one block a line. Legal structure is read from lines and never from Markdown's lists, which
 * forget typed numbers and swallow "a) …" into the paragraph above. Never fails.
 */
export function readMarkdown(file: string): Source {
  const view = nfcView(file);
  const { text } = view;
  const front = frontMatter(text);
  const { blocks } = markdownBlocks(text, front);
  return { text, blocks, meta: front?.meta ?? {}, map: textMap(view), issues: front?.issues ?? [] };
}

/** The blocks of a composed text behind its front matter; `open`: it ends inside fenced code. */
export function markdownBlocks(
  text: string,
  front: FrontMatter | null,
): { readonly blocks: readonly Block[]; readonly open: boolean } {
  const blocks: Block[] = [];
  if (front) blocks.push({ kind: 'opaque', at: front.at, hints: { style: 'front-matter' }, spans: [] });
  const lines = linesOf(text);
  let i = 0;
  let fence = '';
  while (i < lines.length) {
    const line = lines[i]!;
    const at = trim(text, line);
    if (at.start === at.end || (front && at.start < front.at.end)) {
      i++;
      continue;
    }
    const mark = fenceAt(text, at);
    if (fence || mark) {
      if (!fence) fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      const hints = { style: 'code', ...emptyAround(text, lines, i) };
      blocks.push({ kind: mark ? 'break' : 'paragraph', at, hints, spans: [] });
      i++;
      continue;
    }
    const rows = tableLength(text, lines, i);
    if (rows > 0) {
      const whole = { start: at.start, end: trim(text, lines[i + rows - 1]!).end };
      const cells = tableCells(text, whole);
      const hints = emptyAround(text, lines, i, i + rows - 1);
      blocks.push({ kind: 'table', at: whole, hints, spans: [], cells });
      i += rows;
      continue;
    }
    blocks.push(lineBlock(text, line, at, emptyAround(text, lines, i)));
    i++;
  }
  return { blocks, open: fence !== '' };
}

/** The marks that open or close fenced code, at the start of a line; '' where none stand. */
function fenceAt(text: string, { start, end }: Range): string {
  const sign = text[start];
  if (sign !== '`' && sign !== '~') return '';
  return /^(`{3,}|~{3,})/.exec(text.slice(start, end))?.[1] ?? '';
}

/** `around`: whether empty lines stand around the line. */
function lineBlock(text: string, line: Range, at: Range, around: BlockHints): Block {
  if (isRule(text, at.start, at.end)) return { kind: 'break', at, hints: around, spans: [] };
  if (isPlain(text, at)) {
    const indent = at.start - line.start;
    return { kind: 'paragraph', at, hints: indent > 0 ? { indent, ...around } : around, spans: [] };
  }
  const lead = leadOf(text.slice(at.start, at.end));
  const from = at.start + lead.length;
  const inline = inlineOf(text, from, at.end);
  const spans: Span[] = [...inline.spans];
  if (lead.length > 0) spans.unshift({ at: { start: at.start, end: from }, mark: 'syntax' });
  const hints: BlockHints = {
    ...lead.hints,
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italic: true } : {}),
    ...(at.start > line.start ? { indent: at.start - line.start } : {}),
    ...around,
  };
  return { kind: 'paragraph', at, hints, spans };
}

/** No sign of Markdown stands in the line. */
function isPlain(text: string, { start, end }: Range): boolean {
  return !'#>*+-|'.includes(text[start]!) && !hasSigns(text, start, end);
}

/**
 * The signs before the words of a line: `## `, `> `, `* `, a lone `|` of a broken table. A dash is kept as the words of the
 * law ("- Như trên;") unless a label follows it.
 */
function leadOf(line: string): { length: number; hints: BlockHints } {
  let length = 0;
  let hints: BlockHints = {};
  for (;;) {
    const rest = line.slice(length);
    const match =
      /^(?:(#{1,6})(?:\s+|$)|(>)\s?|([*+])\s+|(-)\s+(?=\**["“]?\**(?:\d{1,3}[a-zđ]?\\?\.|[a-zđ]\d{0,2}\\?\))\**\s)|(\|)\s*)/u.exec(
        rest,
      );
    if (!match) return { length, hints };
    if (match[1]) hints = { ...hints, heading: match[1].length };
    else if (match[2]) hints = { ...hints, style: 'quote' };
    else if (match[3] || match[4]) hints = { ...hints, style: 'list' };
    length += match[0].length;
  }
}
