import type { Bilingual, Verification } from './bilingual.ts';
import data from './data/document-kinds.json' with { type: 'json' };
import { covers, type Interval, type IsoDate } from './date.ts';
import type { IssuerKind, Level } from './issuer.ts';

/** Kinds of documents by their Vietnamese names, slugged. */
export type DocumentKindId =
  | 'hien-phap'
  | 'luat'
  | 'bo-luat'
  | 'nghi-quyet-quoc-hoi'
  | 'phap-lenh'
  | 'nghi-quyet-ubtvqh'
  | 'nghi-quyet-lien-tich-ubtvqh'
  | 'nghi-quyet-lien-tich-chinh-phu'
  | 'lenh-chu-tich-nuoc'
  | 'quyet-dinh-chu-tich-nuoc'
  | 'nghi-dinh'
  | 'nghi-quyet-chinh-phu'
  | 'quyet-dinh-thu-tuong'
  | 'nghi-quyet-hdtp'
  | 'thong-tu-tandtc'
  | 'thong-tu-vksndtc'
  | 'thong-tu'
  | 'quyet-dinh-ktnn'
  | 'thong-tu-ktnn'
  | 'thong-tu-lien-tich'
  | 'thong-tu-lien-tich-bo'
  | 'nghi-quyet-hdnd'
  | 'quyet-dinh-ubnd'
  | 'quyet-dinh-chu-tich-ubnd'
  | 'van-ban-dac-khu'
  | 'quyet-dinh-bo-truong'
  | 'chi-thi'
  | 'van-ban-hop-nhat'
  | 'quyet-dinh-hanh-chinh'
  | 'nghi-quyet-hanh-chinh'
  | 'cong-van'
  | 'cong-dien'
  | 'thong-bao'
  | 'ke-hoach'
  | 'huong-dan'
  | 'to-trinh'
  | 'bao-cao'
  | 'chuong-trinh'
  | 'de-an'
  | 'quy-che';

/** When a kind is a legal document (văn bản quy phạm pháp luật), and whether only with a year in its number. */
export interface NormativeRule extends Interval {
  readonly year: 'any' | 'needed';
}

/** Place in the order of legal documents: 1 is the Constitution; 8.5 is place 8a. */
export interface Rank extends Interval {
  readonly rank: number;
  readonly verification: Verification;
  /** Only for documents of that level. */
  readonly level?: Level;
}

/** A kind of document. */
export interface DocumentKind {
  readonly id: DocumentKindId;
  readonly name: Bilingual;
  readonly issuer: IssuerKind;
  /** Row of the competence matrix, by level for local documents; null where the question does not arise. */
  readonly row: string | Readonly<Partial<Record<Level, string>>> | null;
  readonly normative: readonly NormativeRule[];
  /** Signs of kind and issuer in its number; `*` is any ministry, `''` no sign of kind. */
  readonly numbers: readonly (readonly [string, string])[];
  /** Kinds as printed in a heading, slugged, that may mean it. */
  readonly slugs: readonly string[];
  readonly ranks: readonly Rank[];
}

/** Every kind, the highest first. */
export const documentKinds: readonly DocumentKind[] = data as unknown as readonly DocumentKind[];

const byId: ReadonlyMap<string, DocumentKind> = new Map(documentKinds.map((kind) => [kind.id, kind]));

/** The kind with this id, or null. */
export function documentKind(id: string): DocumentKind | null {
  return byId.get(id) ?? null;
}

/**
 * The place of a kind among legal documents at a date (Luật 80/2015/QH13 Điều 4, Luật 64/2025/QH15 Điều 4); null before
 * 01/07/2016, for what was no legal document then, and where the order was not read.
 */
export function rankOf(kind: string, date: IsoDate, level: Level = 'central'): Rank | null {
  const ranks = byId.get(kind)?.ranks ?? [];
  return (
    ranks.find((rank) => covers(rank, date) && (rank.level === undefined || rank.level === level)) ?? null
  );
}
