import type { CitedPath } from '@cancu/syntax';
import type { Target } from '../draft.ts';
import type { Standpoint } from './standpoint.ts';

export type TargetDocument = Pick<Target, 'document' | 'name'>;
type TargetPlace = Pick<Target, 'article' | 'clause' | 'point'>;

/** The targets of a citation: every place once, in text order. */
export function targetsOf(paths: readonly CitedPath[], document: TargetDocument, from: Standpoint): Target[] {
  const targets = new Map<string, Target>();
  for (const path of paths) {
    const place = placeOfPath(path, from);
    const key = `${place.article}/${place.clause}/${place.point}`;
    if (!targets.has(key)) targets.set(key, { ...document, ...place });
  }
  return [...targets.values()];
}

/**
 * The place of a path. An appendix wins over a form in it, and a chapter over its sections; whatever is smaller than an article
 * and names none stands in the article (and clause) of the words around.
 */
function placeOfPath(path: CitedPath, from: Standpoint): TargetPlace {
  const whole = (article: string): TargetPlace => ({ article, clause: null, point: null });
  if (path.article !== undefined) return inArticle(path, numberOr(path.article, from.article), from);
  const appendix = numberOr(path.appendix, from.appendix);
  if (appendix !== null) return whole(`Phụ lục ${appendix}`.trim());
  if (path.form !== undefined && from.appendix !== null && path.clause === undefined)
    return whole(appendixOf(from)!);
  if (path.form !== undefined)
    return whole(/^\d/.test(path.form) ? `Mẫu số ${path.form}` : `Mẫu ${path.form}`);
  if (path.chapter !== undefined) return whole(`Chương ${numberOr(path.chapter, from.chapter) ?? ''}`.trim());
  if (path.clause !== undefined || path.point !== undefined) {
    if (path.section !== undefined || path.part !== undefined) return inSection(path, from);
    return inArticle(path, from.article ?? appendixOf(from), from);
  }
  if (path.section !== undefined || path.part !== undefined) return inSection(path, from);
  return { article: null, clause: null, point: null };
}

function inArticle(path: CitedPath, article: string | null, from: Standpoint): TargetPlace {
  const clause = numberOr(path.clause, from.clause);
  const point = numberOr(path.point, from.point);
  const bare = path.article === undefined && path.clause === undefined && path.point !== undefined;
  return { article, clause: bare ? from.clause : clause, point };
}

/** A section or part that names no larger unit: of this chapter, or of this appendix. */
function inSection(path: CitedPath, from: Standpoint): TargetPlace {
  const section = numberOr(path.section, from.section);
  const part = numberOr(path.part, from.part);
  const article =
    appendixOf(from) ?? (from.chapter !== null && section !== null ? `Chương ${from.chapter}` : null);
  const own = section !== null ? `Mục ${section}` : part !== null ? `Phần ${part}` : null;
  return { article: article ?? own, clause: null, point: null };
}

function appendixOf(from: Standpoint): string | null {
  return from.appendix === null ? null : `Phụ lục ${from.appendix}`.trim();
}

/** A number as written, the number of the place around for `this`, null where nothing is written. */
function numberOr(written: string | undefined, around: string | null): string | null {
  if (written === undefined) return null;
  return written === 'this' ? around : written;
}
