import { type DocumentAt, documentAt, type Manner } from './document.ts';
import type { Places } from './places.ts';
import { isCapital, reads, readsAny, type Token } from './token.ts';

const CONNECTORS = ['của bản', 'tại bản', 'bản', 'của', 'tại', 'thuộc', 'trong', 'theo'];
const ISSUED_WITH = ['ban hành kèm theo', 'ban hành kèm', 'kèm theo', 'đính kèm', 'ban hành theo', 'kèm'];
const REGULATIONS = ['quy chế', 'quy định', 'điều lệ', 'quy trình', 'nội quy', 'quy chuẩn'];
const LONGEST_NAME = 40;

/**
 * The document that the places belong to, written behind them:
 *
 *     attached = [ "của" | "tại" | "trong" | "bản" | "," ] document
 *              | [","] ["được"] "ban hành kèm theo" ["của"] document                 behind appendices and forms
 *              | ["của"] "Quy chế" words "ban hành kèm theo" document
 */
export function attachedAt(list: readonly Token[], places: Places, manner: Manner): DocumentAt | null {
  const { next } = places;
  const comma = list[next]?.text === ',';
  const direct = documentAt(list, comma ? next + 1 : next + readsAny(list, next, CONNECTORS), manner);
  if (direct && !(comma && direct.document.by === 'this')) return direct;
  if (places.outer === 'appendix' || places.outer === 'form') {
    const issued = issuedWith(list, comma ? next + 1 : next, manner);
    if (issued) return issued;
  }
  return regulationAt(list, next + readsAny(list, next, CONNECTORS), manner);
}

function issuedWith(list: readonly Token[], at: number, manner: Manner): DocumentAt | null {
  const start = reads(list, at, 'được') ? at + 1 : at;
  const length = readsAny(list, start, ISSUED_WITH);
  if (length === 0) return null;
  return documentAt(list, start + length + readsAny(list, start + length, CONNECTORS), manner);
}

/** "Điều 3 Quy chế cho vay … ban hành kèm theo Quyết định số …": the document is the decision. */
function regulationAt(list: readonly Token[], at: number, manner: Manner): DocumentAt | null {
  if (!isCapital(list[at]) || readsAny(list, at, REGULATIONS) === 0) return null;
  for (let i = at + 2; i < list.length && i < at + LONGEST_NAME; i++) {
    if (/^[.;:()]$/.test(list[i]!.text)) return null;
    const issued = issuedWith(list, i, manner);
    if (issued) return issued;
  }
  return null;
}
