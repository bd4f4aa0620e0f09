import type { DossierStatement } from './dossier.ts';
import { headingMatter } from './heading.ts';
import { beginsPaper, itemsOfUnits } from './paper-list.ts';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { sentences } from './segment.ts';

/** Headings that open a list of papers. */
export const TITLE: RegExp =
  /^[\s*"“]*(?:thanh\s+phan\s+)?(?:ho\s+so|giay\s+to\s+chung\s+minh|danh\s+muc\s+ho\s+so|thanh\s+phan)\b/;

/** "Hồ sơ, trình tự, thủ tục …" is no list; "Thành phần hồ sơ thực hiện thủ tục …" is. */
export const ALSO_STEPS: RegExp = /\btrinh\s+tu\b|(?<!\bthuc\s+hien\s+(?:cac\s+)?)\bthu\s+tuc\b/;

/** "Điều 39a. Thành phần hồ sơ …" with a paper in each clause; "Điều 6. Hồ sơ đề nghị hỗ trợ" in running text. */
export function dossierOfArticle(provision: Provision, reading: Reading): DossierStatement | null {
  if (!provision.title) return null;
  const title = reading.folded.slice(provision.title.start, provision.title.end);
  if (!TITLE.test(title) && !/^[\s*]*mau\s+van\s+ban\s+de\s+nghi/.test(title)) return null;
  if (ALSO_STEPS.test(title)) return null;
  const matter = headingMatter(reading, provision.title, 'heading');
  if (pointsElsewhere(provision, reading))
    return { unit: null, at: provision.title, items: [], matter, byReference: true };
  if (provision.units.length === 0 && provision.intro) {
    const items = sentences(reading.words, provision.intro)
      .filter((part) => beginsPaper(reading.folded.slice(part.start, part.end)))
      .flatMap((part) =>
        itemsOfUnits(reading, [{ kind: 'point', number: '', at: part, intro: part, rest: [], units: [] }]),
      );
    return items.length > 0 ? { unit: null, at: provision.title, items, matter, byReference: false } : null;
  }
  const stop = provision.units.findIndex((clause) => !clause.intro || !paperClause(reading, clause));
  const clauses = stop < 0 ? provision.units : provision.units.slice(0, stop);
  if (clauses.length < 2) return null;
  if (!mostlyOutright(reading, clauses)) return null;
  const items = clauses.flatMap((clause) =>
    opensPapers(reading, clause)
      ? itemsOfUnits(reading, clause.units)
      : itemsOfUnits(reading, [{ ...clause, units: [] }]),
  );
  return { unit: null, at: provision.title, items, matter, byReference: false };
}

const ELSEWHERE = /^[\s*]*ho\s+so\s+[^.;:]{0,200}?\b(?:quy\s+dinh\s+tai|thuc\s+hien\s+theo)\s/;

/** "Điều 24. Hồ sơ đăng ký …": for each kind of applicant, the papers are those of an article of the law. */
function pointsElsewhere(provision: Provision, reading: Reading): boolean {
  const clauses = provision.units.filter(
    ({ intro }) => intro && ELSEWHERE.test(reading.folded.slice(intro.start, intro.end)),
  );
  return clauses.length > 0 && clauses.length * 2 > provision.units.length;
}

/** A clause that is one paper, or says when one is wanted; not one that opens a list of papers for a case. */
function paperClause(reading: Reading, clause: Unit): boolean {
  const text = reading.folded.slice(clause.intro!.start, clause.intro!.end);
  if (/(?:^|,)\s*ho\s+so\b[^.;:]*\b(?:bao\s+gom|gom|kem\s+theo|quy\s+dinh\s+tai)\b/.test(text)) return false;
  const [first = ''] = text.split(/\.\s/, 1);
  if (/\b(?:gui|nop)\b/.test(first) && /\btruong\s+hop\b/.test(first)) return false;
  return beginsPaper(text) && !/^[\s*]*(?:ho\s+so|cac\s+co)\b/.test(text);
}

function mostlyOutright(reading: Reading, clauses: readonly Unit[]): boolean {
  const outright = clauses.filter(
    (clause) =>
      !/^[\s*]*(?:trong\s+)?(?:truong\s+hop|doi\s+voi)\b/.test(
        reading.folded.slice(clause.intro!.start, clause.intro!.end),
      ),
  );
  return outright.length * 2 > clauses.length;
}

/** "Giấy tờ chứng minh … :" followed by papers: the papers count, not their heading. */
function opensPapers(reading: Reading, clause: Unit): boolean {
  if (clause.units.length < 2 || !clause.intro) return false;
  const text = reading.folded.slice(clause.intro.start, clause.intro.end);
  return (
    /\bgiay\s+to\s+chung\s+minh\b/.test(text) &&
    clause.units.every((unit) =>
      /^\s*\d/.test(reading.folded.slice(unit.intro?.start ?? 0, unit.intro?.end ?? 0)),
    )
  );
}
