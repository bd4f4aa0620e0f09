import { point } from '../estimate.ts';
import type { Inputs } from '../inputs.ts';
import { SAID } from '../labels.ts';
import { type Line, labour, price, repeated } from '../line.ts';
import type { Traced } from '../step.ts';

/**
 * The fee and the work of paying it. A fee named without its amount costs the work of paying only, until the user
 * says the amount.
 */
export function fee(inputs: Inputs): Line[] {
  const amount = feeAmount(inputs);
  const named = inputs.procedure.components.fee;
  const free = amount ? amount.step.value.high === 0 : !named;
  if (free) return [];
  const each = inputs.assumed('pay-fee.minutes', 'minutes');
  const once = named && inputs.said('payment', SAID.payment, point(1), 'count', named.at);
  const work = { row: 'pay-fee', cause: 'fee', item: null, label: SAID.payment } as const;
  return [
    labour(inputs, work, once ? repeated(once, each) : each),
    ...(amount ? [price({ ...work, row: 'fees', label: SAID.fee }, amount)] : []),
  ];
}

/** The user's figure, else the amount in the draft; null where neither says it. */
export function feeAmount(inputs: Inputs): Traced<'dong'> | null {
  const money = inputs.procedure.components.fee?.value;
  return (
    inputs.known('fee', 'dong') ??
    (money ? inputs.said('fee', SAID.fee, point(money.dong), 'dong', money.at) : null)
  );
}
