import type { Action, Channel } from '@cancu/procedures';
import type { Range } from '@cancu/text';
import { point } from '../estimate.ts';
import type { Inputs } from '../inputs.ts';
import { SAID } from '../labels.ts';
import { type Line, labour, price, repeated } from '../line.ts';
import type { ParameterId } from '../parameter.ts';
import type { Traced } from '../step.ts';

interface ChannelFigures {
  readonly submit: ParameterId;
  readonly price: ParameterId | null;
  readonly receive: ParameterId;
}

const FIGURES: Readonly<Record<Channel | 'unsaid', ChannelFigures>> = {
  online: { submit: 'submit.online.minutes', price: null, receive: 'receive.online.minutes' },
  post: { submit: 'submit.post.minutes', price: 'submit.post.price', receive: 'receive.minutes' },
  'in-person': { submit: 'submit.in-person.minutes', price: null, receive: 'receive.minutes' },
  unsaid: { submit: 'submit.unsaid.minutes', price: null, receive: 'receive.minutes' },
};

/** The order of preference where two channels cost the same. */
const CHANNELS: readonly Channel[] = ['online', 'post', 'in-person'];

/** Actions after which there may be nothing to collect. */
const WITHOUT_RESULT: readonly Action[] = ['notify', 'declare'];

/**
 * Submitting and receiving by the cheapest of the channels that the text offers: the model measures an efficient
 * applicant, and one who may choose chooses so.
 */
export function submitAndReceive(inputs: Inputs): Line[] {
  const { channels } = inputs.procedure.components;
  const offered = CHANNELS.flatMap((channel) => channels.find(({ value }) => value === channel) ?? []);
  if (offered.length === 0) return linesOf(inputs, 'unsaid', null);
  return offered
    .map(({ value, at }) => linesOf(inputs, value, at))
    .reduce((best, lines) => (baseOf(lines) < baseOf(best) ? lines : best));
}

function linesOf(inputs: Inputs, channel: Channel | 'unsaid', at: Range | null): Line[] {
  const figures = FIGURES[channel];
  const label = SAID[channel];
  const submit = { row: 'submit', cause: 'channel', item: null, label } as const;
  const once = at && inputs.said(`channel:${channel}`, label, point(1), 'count', at);
  const per = <U extends 'minutes' | 'dong'>(each: Traced<U>): Traced<U> =>
    once ? repeated(once, each) : each;
  return [
    labour(inputs, submit, per(inputs.assumed(figures.submit, 'minutes'))),
    ...(figures.price ? [price(submit, per(inputs.assumed(figures.price, 'dong')))] : []),
    ...receive(inputs, figures.receive),
  ];
}

function receive(inputs: Inputs, id: ParameterId): Line[] {
  const { action, components } = inputs.procedure;
  const { result } = components;
  if (!result && WITHOUT_RESULT.includes(action)) return [];
  const each = inputs.assumed(id, 'minutes');
  const once = result && inputs.said('result', SAID.result, point(1), 'count', result.at);
  const origins = { row: 'receive-result', cause: 'channel', item: null, label: SAID.result } as const;
  return [labour(inputs, origins, once ? repeated(once, each) : each)];
}

function baseOf(lines: readonly Line[]): number {
  return lines.reduce((total, { dong }) => total + dong.step.value.base, 0);
}
