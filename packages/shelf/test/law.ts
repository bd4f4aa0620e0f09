import { makeDraft } from '@cancu/analysis';
import type { LawText } from '@cancu/law';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { type LawTextResult, lawTextOf } from '../src/index.ts';

/** The text of law that a Markdown file gives. */
export function resultOf(markdown: string, number?: string): LawTextResult {
  const source = readMarkdown(markdown);
  const draft = makeDraft({ source, tree: parseLaw(source), today: '2026-11-25' });
  return lawTextOf(draft, 'luat.md', number);
}

/** The same where there must be one. */
export function textOf(markdown: string, number?: string): LawText {
  const result = resultOf(markdown, number);
  if (!result.ok) throw new Error(result.problem);
  return result.text;
}

/** A law with these articles below its head. */
export const law = (articles: string): string => `QUỐC HỘI

Luật số: 99/2021/QH15

Hà Nội, ngày 15 tháng 11 năm 2021

LUẬT

NUÔI ONG VÀ SẢN PHẨM TỪ ONG

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;

Quốc hội ban hành Luật Nuôi ong và sản phẩm từ ong.

${articles}
`;

/** A decree with these articles below its head. */
export const decree = (articles: string): string => `CHÍNH PHỦ

Số: 12/2022/NĐ-CP

Hà Nội, ngày 10 tháng 02 năm 2022

NGHỊ ĐỊNH

Quy định chi tiết một số điều của Luật Nuôi ong và sản phẩm từ ong

Căn cứ Luật Nuôi ong và sản phẩm từ ong số 99/2021/QH15;

${articles}
`;

/** One article with one clause of these words. */
export const clause = (words: string): string =>
  law(`Điều 5. Trại ong\n\n1. Trại ong phải có hàng rào.\n\n2. ${words}`);
