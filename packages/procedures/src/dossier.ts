import type { Range } from '@cancu/text';
import { ALSO_STEPS, dossierOfArticle, TITLE } from './dossier-article.ts';
import { headingMatter } from './heading.ts';
import type { Matter } from './matter.ts';
import { beginsPaper, itemsInLine, itemsOfUnits } from './paper-list.ts';
import { papersIn } from './papers.ts';
import type { DossierItem } from './procedure.ts';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { sentences } from './segment.ts';

/** Where a text says what a dossier is made of. */
export interface DossierStatement {
  /** The unit whose words say it; null for the article. */
  readonly unit: Unit | null;
  /** The words that open the list. */
  readonly at: Range;
  readonly items: readonly DossierItem[];
  readonly matter: Matter | null;
  /** It names only the papers of another provision. */
  readonly byReference: boolean;
  /** "Giấy tờ chứng minh … gồm": papers that go with a request, not the whole dossier. */
  readonly supporting?: boolean;
}

const FILE =
  'ho\\s+so(?!\\s*,)(?!\\s+(?:moi|du|thau|benh|can\\s+bo|cong\\s+chuc|thanh\\s+tra|du\\s+thao|xu\\s+phat|vu\\s+an|theo\\s+doi|luu\\s+tru|quan\\s+ly|thiet\\s+ke|hoan\\s+cong|nghiem\\s+thu))';
/** Words of the way from "hồ sơ" to "gồm": not through a bracket, a time or the state of a dossier. */
const WAY = '(?:(?!\\b(?:trong\\s+thoi|chua\\s+(?:day|hop)|hop\\s+le\\s*,|day\\s+du\\s*,))[^.;:(]){0,340}?';
const LIST =
  '(?:\\s+(?:cac\\s+)?(?:giay\\s+to|tai\\s+lieu|thanh\\s+phan|van\\s+ban|ban\\s+sao\\s+cac\\s+giay\\s+to)(?=[^.;:]{0,30}(?:sau|:))[^.;:]{0,30}?)?(?:\\s*(?:nhu\\s+)?sau(?:\\s+day)?)?';
const OPENS = new RegExp(
  `\\b(?:thanh\\s+phan\\s+)?${FILE}${WAY}(?<!khong\\s)(?<!hon\\s)\\b(?:bao\\s+gom|(?<!bao\\s)gom(?:\\s+co)?|phai\\s+co|phai\\s+kem\\s+theo|kem\\s+theo(?=\\s+cac\\s+giay)|co\\s+them|nhu\\s+sau|la(?=\\s+(?:to\\s+khai|don|giay|van\\s+ban)))\\b${LIST}\\s*[:;]?\\s*|\\b(?:giay\\s+to|tai\\s+lieu)(?:\\s+[a-z]+){0,10}?\\s+(?:(?<!khong\\s)bao\\s+gom|gom|sau\\s+day|sau)\\s*:\\s*`,
  'g',
);
const ENCLOSES = new RegExp(
  `\\bkem\\s+theo\\s+(thong\\s+bao|van\\s+ban(?:\\s+(?:de\\s+nghi|thong\\s+bao))?|don|giay|to\\s+khai|ho\\s+so|nghi\\s+quyet|quyet\\s+dinh|bao\\s+cao)[^.;:]{0,160}?\\b(?:phai\\s+co|gom|bao\\s+gom|la|co)\\b${LIST}\\s*:?\\s*`,
  'g',
);
/** "trong các trường hợp sau đây:" opens no list of papers. */
const OTHER_LIST =
  /\b(?:truong\s+hop|dieu\s+kien|noi\s+dung|yeu\s+cau|quy\s+dinh|hinh\s+thuc|phuong\s+thuc|cach\s+thuc|doi\s+tuong|trinh\s+tu|thong\s+tin|nguyen\s+tac|thuc\s+hien|giai\s+quyet|tien\s+hanh)\s+(?:nhu\s+)?sau(?:\s+day)?\s*:?\s*$/;
/** Every statement of a dossier in a provision, in text order. */
export function dossiersIn(provision: Provision, reading: Reading): DossierStatement[] {
  const out: DossierStatement[] = [];
  const article = dossierOfArticle(provision, reading);
  if (article) return [article];
  const visit = (unit: Unit): void => {
    const own = ofUnit(unit, reading);
    out.push(...own);
    if (!own.some((statement) => statement.items.length > 0 && listed(unit, statement)))
      unit.units.forEach(visit);
  };
  if (provision.intro) out.push(...inPassage(null, provision.intro, provision.units, reading, true));
  if (
    !(
      provision.intro &&
      out.some(
        (s) =>
          s.items.length > 0 &&
          provision.units.length > 0 &&
          s.items[0]!.at.start >= provision.units[0]!.at.start,
      )
    )
  )
    provision.units.forEach(visit);
  for (const at of provision.rest) out.push(...inPassage(null, at, [], reading, false));
  return out.sort((a, b) => a.at.start - b.at.start);
}

const listed = (unit: Unit, statement: DossierStatement): boolean =>
  unit.units.length > 0 && statement.items[0]!.at.start >= unit.units[0]!.at.start;

/** Of a list only some points are quoted: an application among them shows what list it is. */
function quotedPoints(unit: Unit, reading: Reading): DossierStatement | null {
  if (unit.intro && /[a-z]/.test(reading.folded.slice(unit.intro.start, unit.intro.end))) return null;
  for (const point of unit.units) {
    if (!point.intro) continue;
    const head = { start: point.intro.start, end: Math.min(point.intro.end, point.intro.start + 240) };
    const paper = papersIn(reading, head).find(
      ({ kind, at }) => (kind === 'request' || kind === 'declaration') && at.start - head.start < 70,
    );
    if (!paper) continue;
    const items = itemsOfUnits(
      reading,
      unit.units.filter(
        (one) => one.intro && beginsPaper(reading.folded.slice(one.intro.start, one.intro.end)),
      ),
    );
    return { unit, at: head, items, matter: paper.matter, byReference: false };
  }
  return null;
}

function ofUnit(unit: Unit, reading: Reading): DossierStatement[] {
  const quoted = quotedPoints(unit, reading);
  if (quoted) return [quoted];
  const out: DossierStatement[] = [];
  if (unit.intro) out.push(...inPassage(unit, unit.intro, unit.units, reading, true));
  for (const at of unit.rest) out.push(...inPassage(unit, at, [], reading, false));
  return out;
}

/** Statements in one passage; `below` are the units that follow it. */
function inPassage(
  unit: Unit | null,
  at: Range,
  below: readonly Unit[],
  reading: Reading,
  lead: boolean,
): DossierStatement[] {
  const text = reading.folded.slice(at.start, at.end);
  const out: DossierStatement[] = [];
  const enclosed = [...text.matchAll(ENCLOSES)];
  const opening = [...text.matchAll(OPENS)].filter((mark) => !enclosed.some((other) => overlap(mark, other)));
  for (const mark of [...opening, ...enclosed].sort((a, b) => a.index - b.index)) {
    if (OTHER_LIST.test(mark[0])) continue;
    const from = mark.index + mark[0].length;
    const rest = text.slice(from).trim();
    const start = at.start + mark.index;
    const enclosing = mark[1];
    const words = { start, end: at.start + from };
    const matter = opened(reading, words, at);
    const supporting = /^(?:giay|tai)\b/.test(mark[0]) || /\btrong\s+$/.test(text.slice(0, mark.index));
    if (rest === '' && below.length > 0) {
      if (!mostlyPapers(reading, below)) continue;
      const items = itemsOfUnits(reading, below);
      const request =
        enclosing && !/^ho\s+so/.test(enclosing)
          ? itemsInLine(reading, { start: start + 9, end: start + 9 + enclosing.length })
          : [];
      if (items.length > 0)
        out.push({
          unit,
          at: words,
          items: [...request.slice(0, 1), ...items],
          matter,
          byReference: false,
          supporting,
        });
      continue;
    }
    if (rest === '' || (/\bsau\s*$/.test(mark[0]) && !/[:;]\s*$/.test(mark[0]))) continue;
    const stop = sentenceEnd(reading.words, at.start + from, at.end);
    const body = { start: at.start + from, end: stop };
    const folded = reading.folded.slice(body.start, body.end);
    if (!beginsPaper(folded)) continue;
    const byReference =
      /^\s*(?:cac\s+)?(?:giay\s+to|ho\s+so|tai\s+lieu|thanh\s+phan)[^.;]{0,30}?\bquy\s+dinh\s+tai\b/.test(
        folded,
      );
    const request =
      enclosing && !/^ho\s+so/.test(enclosing)
        ? itemsInLine(reading, { start: start + 9, end: start + 9 + enclosing.length }).slice(0, 1)
        : [];
    out.push({
      unit,
      at: words,
      items: byReference ? [] : [...request, ...itemsInLine(reading, body)],
      matter,
      byReference,
    });
  }
  if (out.length === 0 && lead && below.length === 0) out.push(...afterColon(unit, at, reading));
  if (
    out.length === 0 &&
    lead &&
    below.length >= 1 &&
    TITLE.test(text) &&
    !ALSO_STEPS.test(text) &&
    text.length < 400 &&
    !/\.\s/.test(text.trim()) &&
    mostlyPapers(reading, below)
  ) {
    const items = itemsOfUnits(reading, below);
    if (items.length > 0) out.push({ unit, at, items, matter: opened(reading, at, at), byReference: false });
  }
  return out;
}

const COLON = /^[\s*]*(?:thanh\s+phan\s+)?ho\s+so\b[^.;:]{0,160}:\s+/;

/** "Hồ sơ đề nghị điều chỉnh: văn bản …; giấy tờ …". */
function afterColon(unit: Unit | null, at: Range, reading: Reading): DossierStatement[] {
  const opening = COLON.exec(reading.folded.slice(at.start, at.end));
  if (!opening) return [];
  const from = at.start + opening[0].length;
  const body = { start: from, end: sentenceEnd(reading.words, from, at.end) };
  if (!beginsPaper(reading.folded.slice(body.start, body.end))) return [];
  const words = { start: at.start, end: from };
  const items = itemsInLine(reading, body);
  return [{ unit, at: words, items, matter: opened(reading, words, at), byReference: false }];
}

function overlap(a: RegExpMatchArray, b: RegExpMatchArray): boolean {
  return a.index! < b.index! + b[0].length && b.index! < a.index! + a[0].length;
}

function mostlyPapers(reading: Reading, units: readonly Unit[]): boolean {
  const heads = units.map((unit) =>
    unit.intro ? reading.folded.slice(unit.intro.start, unit.intro.end) : '',
  );
  const like = heads.filter(beginsPaper);
  return (
    like.length * 2 > units.length &&
    like.some((head) => !/^[\s*]*(?:trong\s+)?(?:truong\s+hop|doi\s+voi|noi\s+dung|thong\s+tin)\b/.test(head))
  );
}

/** What the opening words say the dossier is for; else what its sentence files. */
function opened(reading: Reading, words: Range, passage: Range): Matter | null {
  const own = papersIn(reading, words).find((paper) => paper.matter)?.matter;
  if (own) return own;
  const lead = reading.folded.slice(passage.start, words.end);
  return /[.;]\s/.test(lead) ? null : headingMatter(reading, { start: passage.start, end: words.end });
}

function sentenceEnd(words: string, from: number, stop: number): number {
  const [first, ...others] = sentences(words, { start: from, end: stop });
  let end = first?.end ?? stop;
  if (first && words[first.end - 1] !== ';') return end;
  for (const part of others) {
    end = part.end;
    if (words[part.end - 1] !== ';') break;
  }
  return end;
}
