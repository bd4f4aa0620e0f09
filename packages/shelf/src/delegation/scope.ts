import type { ProvisionPlace } from '@cancu/law';
import { readCitations } from '@cancu/parser';
import type { CitedPath } from '@cancu/syntax';

/** The places whose matter is delegated, and whether the words name them. */
export interface Scope {
  readonly places: readonly ProvisionPlace[];
  readonly stated: boolean;
}

const WHOLE =
  /(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định) này|(?:điều, khoản|nội dung|điều khoản) được giao/u;
const DETAILS =
  /^\s*(?:(?:chi tiết|cụ thể)\s*)?(?:và hướng dẫn\s*)?(?:(?:việc )?thi hành|một số điều|các điều|Luật|Pháp lệnh|Nghị)/u;

/**
 * Reads the places that the words of a power name in their own text ("khoản 2 và khoản 4 Điều này", "Điều này"); where they name none,
 * what is delegated is spoken of where the words stand.
 */
export function scopeOf(subject: string, here: ProvisionPlace): Scope {
  const places = new Map<string, ProvisionPlace>();
  for (const { document, paths } of readCitations(subject)) {
    if (document.by === 'name') continue;
    for (const path of paths) {
      const place = placeOf(path, here);
      if (place?.article) places.set(`${place.article}/${place.clause}/${place.point}`, place);
    }
  }
  if (places.size > 0) return { places: [...places.values()], stated: true };
  if (WHOLE.test(subject) && (DETAILS.test(subject) || /được giao/u.test(subject)))
    return { places: [{ article: null, clause: null, point: null }], stated: true };
  return { places: here.article === null ? [] : [here], stated: false };
}

/** Null for what is no article, clause or point. */
function placeOf(path: CitedPath, here: ProvisionPlace): ProvisionPlace | null {
  const { article, clause, point } = path;
  if (article === undefined && clause === undefined && point === undefined) return null;
  const own = (number: string | undefined, around: string | null) =>
    number === 'this' ? around : (number ?? null);
  return {
    article: article === undefined ? here.article : own(article, here.article),
    clause: clause === undefined && article === undefined ? here.clause : own(clause, here.clause),
    point: own(point, here.point),
  };
}
