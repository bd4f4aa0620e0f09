import type { Range } from '@cancu/text';
import { type DemandIn, demandsIn } from './demand.ts';
import { type DossierStatement, dossiersIn } from './dossier.ts';
import { type Filing, filingIn, isInternal } from './filing.ts';
import { headingMatter } from './heading.ts';
import { type Matter, matterAt } from './matter.ts';
import { type Pointer, pointersIn } from './pointer.ts';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { type Step, stepIn } from './step.ts';

/** Everything that one provision says about filing and settling. */
export interface Facts {
  readonly provision: Provision;
  readonly segments: readonly Segment[];
  /** What the article's heading is about. */
  readonly heading: Matter | null;
  /** Heading of the article, folded. */
  readonly title: string;
  readonly dossiers: readonly DossierStatement[];
  readonly filings: ReadonlyMap<Segment, Filing>;
  readonly steps: ReadonlyMap<Segment, Step>;
  /** Segments in which one authority sends papers to another. */
  readonly internal: ReadonlySet<Segment>;
  readonly pointers: ReadonlyMap<Segment, readonly Pointer[]>;
  /** What a clause's own heading is about ("6. Cấp lại Giấy phép"). */
  readonly clauseMatters: ReadonlyMap<Unit, Matter>;
  /** Consents asked in passing. */
  readonly demands: readonly DemandIn[];
}

export function factsOf(provision: Provision, reading: Reading): Facts {
  const segments = segmentsOf(provision, reading);
  const filings = new Map<Segment, Filing>();
  const internal = new Set<Segment>();
  const steps = new Map<Segment, Step>();
  const pointers = new Map<Segment, readonly Pointer[]>();
  for (const segment of segments) {
    const filing = filingIn(reading, segment);
    if (filing) filings.set(segment, filing);
    else if (isInternal(reading, segment)) internal.add(segment);
    const step = stepIn(reading, segment);
    if (step) steps.set(segment, step);
    const found = pointersIn(segment.text);
    if (found.length > 0) pointers.set(segment, found);
  }
  const title = provision.title ? reading.folded.slice(provision.title.start, provision.title.end) : '';
  return {
    provision,
    segments,
    heading: provision.title ? headingMatter(reading, provision.title, 'heading') : null,
    title,
    dossiers: dossiersIn(provision, reading),
    filings,
    internal,
    steps,
    pointers,
    clauseMatters: clauseMatters(provision, reading),
    demands: demandsIn({ provision, segments, title }, reading),
  };
}

function clauseMatters(provision: Provision, reading: Reading): Map<Unit, Matter> {
  const out = new Map<Unit, Matter>();
  const visit = (unit: Unit): void => {
    const matter =
      unit.intro && isHeading(unit, reading)
        ? (headingMatter(reading, unit.intro) ?? grantIn(reading, unit.intro))
        : null;
    if (matter) out.set(unit, matter);
    unit.units.forEach(visit);
  };
  provision.units.forEach(visit);
  return out;
}

/** "Doanh nghiệp được nhận lại tiền ký quỹ trong các trường hợp sau:" */
function grantIn(reading: Reading, intro: Range): Matter | null {
  const found = /\bduoc\s+(?:xem\s+xet\s*,?\s*)?/.exec(reading.folded.slice(intro.start, intro.end));
  if (!found) return null;
  const matter = matterAt(reading, intro.start + found.index + found[0].length, intro.end);
  return matter && matter.thing.length > 0 ? matter : null;
}

/** A clause begins with a heading where its first words end with ':' or make no sentence and something follows. */
function isHeading(unit: Unit, reading: Reading): boolean {
  const text = reading.folded.slice(unit.intro!.start, unit.intro!.end).trim();
  if (text.length > 420 || (unit.units.length === 0 && !text.endsWith(':'))) return false;
  return !/[.;]\s/.test(text) && !/[.;]$/.test(text);
}
