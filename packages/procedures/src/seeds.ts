import type { Facts } from './facts.ts';
import { type Filing, needOf } from './filing.ts';
import type { Seed } from './group.ts';
import { announcesProcedure } from './heading.ts';
import { type Matter, thingAt } from './matter.ts';
import { occasionOf } from './occasion.ts';
import type { Action } from './procedure.ts';
import type { Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { settles, stepMatter } from './step.ts';

/** What can begin a procedure in a provision, in text order. */
export function seedsOf(facts: Facts, reading: Reading): Seed[] {
  const out: Seed[] = [];
  for (const dossier of facts.dossiers) {
    const { clause, unit } = whereIs(facts, dossier.at.start);
    const matter = titleOf(facts, clause, unit) ?? (isGeneric(dossier.matter, facts) ? null : dossier.matter);
    out.push({ at: dossier.at, facts, clause, unit, matter, dossier, filing: null, segment: null });
  }
  for (const [segment, filing] of facts.filings) {
    const { clause, unit } = segment;
    const said = titleOf(facts, clause, unit) ?? matterOfFiling(facts, reading, segment, filing);
    const wish = said || filing.matter || filing.kind !== 'papers' ? null : wishOf(reading, segment);
    out.push({
      at: filing.at,
      facts,
      clause,
      unit,
      matter: said ?? wish,
      weak: !said && !!wish,
      dossier: null,
      filing,
      segment,
    });
  }
  if (out.length === 0) out.push(...stepSeeds(facts, reading));
  return out.sort((a, b) => a.at.start - b.at.start || (a.dossier ? 1 : 0) - (b.dossier ? 1 : 0));
}

const BY_KIND: Readonly<Partial<Record<Filing['kind'], Action>>> = {
  notice: 'notify',
  registration: 'register',
};

/** How many sentences before a filing may say what is needed. */
const BEFORE = 12;

function matterOfFiling(facts: Facts, reading: Reading, segment: Segment, filing: Filing): Matter | null {
  if (filing.matter && filing.matter.thing.length > 0) return filing.matter;
  if (!filing.matter) {
    const earlier = facts.segments.filter(
      (one) => one.unit === segment.unit && one.at.end <= segment.at.start,
    );
    for (const one of earlier.slice(-BEFORE)) {
      const need = needOf(reading, one);
      if (need && need.thing.length > 0) return need;
    }
  }
  const action = filing.matter?.action ?? BY_KIND[filing.kind];
  return action ? (occasionOf(reading, segment.at, action, filing.actor?.at.start) ?? filing.matter) : null;
}

/** "hồ sơ đăng ký gồm" in an article on a certain registration or notice is the dossier of that. */
function isGeneric(matter: Matter | null, facts: Facts): boolean {
  if (matter?.action !== 'register' || !facts.heading || facts.heading.action === 'register') return false;
  return /\b(?:dang\s+ky|thong\s+bao)\b/.test(facts.title);
}

const WISH = /(?<!(?:ho\s+so|van\s+ban|don|giay|cong\s+van)\s)\b(?:de\s+nghi|co\s+nhu\s+cau|xin)\s+(?=[a-z])/;

/** "tổ chức đề nghị *đấu nối vào quốc lộ* nộp hồ sơ": a wish in words that are no act of an authority; it is for approval. */
function wishOf(reading: Reading, segment: Segment): Matter | null {
  const found = WISH.exec(segment.text);
  if (!found) return null;
  return thingAt(reading, segment.at.start + found.index + found[0].length, segment.at.end, 'approve');
}

function titleOf(facts: Facts, clause: Unit | null, unit: Unit | null): Matter | null {
  const inner = unit && unit !== clause ? facts.clauseMatters.get(unit) : undefined;
  const outer = clause ? facts.clauseMatters.get(clause) : undefined;
  return inner ?? outer ?? null;
}

/** Where only the authority's steps are told, the heading says of what; in a part quoted to amend, the step itself. */
function stepSeeds(facts: Facts, reading: Reading): Seed[] {
  for (const [segment, step] of facts.steps) {
    if (!step.receives || step.incomplete || (step.completes && !settles(step))) continue;
    const title = segment.clause ? facts.clauseMatters.get(segment.clause) : undefined;
    const matter =
      title ?? facts.heading ?? (facts.provision.partial && settles(step) ? stepMatter(reading, step) : null);
    if (!matter && !announcesProcedure(facts.title)) continue;
    return [
      {
        at: segment.at,
        facts,
        clause: segment.clause,
        unit: segment.unit,
        matter,
        dossier: null,
        filing: null,
        segment,
      },
    ];
  }
  return [];
}

function whereIs(facts: Facts, offset: number): { clause: Unit | null; unit: Unit | null } {
  const holds = (unit: Unit): boolean => unit.at.start <= offset && offset < unit.at.end;
  const clause = facts.provision.units.find(holds) ?? null;
  let unit = clause;
  for (let next = unit?.units.find(holds); next; next = next.units.find(holds)) unit = next;
  return { clause, unit };
}
