import type { Inputs } from '../inputs.ts';
import { STEPS } from '../labels.ts';
import { type Line, labour, price } from '../line.ts';
import { TASK_LABELS, type Task } from '../task.ts';

/**
 * The work of a class as the user tells it, in place of what the model made of the draft: the price of the hired
 * service, or else the time of the whole class. Money that the draft asks for beside the work stays.
 */
export function asTold(inputs: Inputs, task: Task, lines: readonly Line[]): readonly Line[] {
  const money = lines.filter(({ minutes }) => minutes === null);
  const origins = { row: task, cause: 'other', item: null, label: TASK_LABELS[task] } as const;
  const service = inputs.known(`task.${task}.service`, 'dong');
  if (service) return [price(origins, service), ...money];
  const minutes = inputs.known(`task.${task}.minutes`, 'minutes');
  if (minutes) return [labour(inputs, origins, minutes), ...money];
  return lines;
}

/** Costs that no class of work and no fee covers. */
export function otherCosts(inputs: Inputs): Line[] {
  const dong = inputs.known('other.price', 'dong');
  if (!dong) return [];
  return [price({ row: 'other-costs', cause: 'other', item: null, label: STEPS.otherCosts.label }, dong)];
}
