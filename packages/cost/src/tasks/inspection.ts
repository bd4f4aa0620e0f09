import { cover } from '@cancu/text';
import { estimate } from '../estimate.ts';
import type { Inputs } from '../inputs.ts';
import { SAID } from '../labels.ts';
import { type Line, labour, repeated } from '../line.ts';

/** Visits of the authority. Several mentions may mean one visit: the low end counts one. */
export function inspection(inputs: Inputs): Line[] {
  const { inspections } = inputs.procedure.components;
  const count = inspections.length;
  if (count === 0) return [];
  const visits = inputs.said(
    'inspections',
    SAID.inspection,
    estimate(1, count, count),
    'count',
    inspections.reduce(cover),
  );
  const origins = {
    row: 'serve-inspection',
    cause: 'inspection',
    item: null,
    label: SAID.inspection,
  } as const;
  return [labour(inputs, origins, repeated(visits, inputs.assumed('inspection.minutes', 'minutes')))];
}
