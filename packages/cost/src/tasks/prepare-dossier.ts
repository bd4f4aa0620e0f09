import type { DossierItem } from '@cancu/procedures';
import { point } from '../estimate.ts';
import type { Inputs } from '../inputs.ts';
import { SAID } from '../labels.ts';
import { type Cause, type Line, labour, price, repeated, shared } from '../line.ts';
import { type PaperKind, paperKind } from '../paper-kind.ts';
import type { ParameterId } from '../parameter.ts';
import type { Traced } from '../step.ts';

const MINUTES: Readonly<Record<PaperKind, ParameterId>> = {
  'simple-form': 'paper.simple-form.minutes',
  'existing-record': 'paper.existing-record.minutes',
  report: 'paper.report.minutes',
  'certified-copy': 'paper.certified-copy.minutes',
};

/** What one more paper copy costs in money; an electronic paper is copied for nothing. */
const COPY_PRICE: Readonly<Record<DossierItem['copy'], ParameterId | null>> = {
  original: 'copy.price',
  unsaid: 'copy.price',
  'plain-copy': 'copy.price',
  'certified-copy': 'paper.certified-copy.price',
  electronic: null,
};

/** Each paper of the dossier, once for the first set and copied for each further one. */
export function prepareDossier(inputs: Inputs): Line[] {
  const { dossier, sets } = inputs.procedure.components;
  const items = dossier?.items ?? [];
  const more = sets && sets.value > 1 ? sets.value - 1 : 0;
  const furtherSets = more > 0 ? inputs.said('sets', SAID.moreSets, point(more), 'count', sets!.at) : null;
  return items.flatMap((item, index) => {
    const paper = new Paper(inputs, item, index);
    return [...paper.firstSet(), ...(furtherSets ? paper.copies(furtherSets) : [])];
  });
}

class Paper {
  readonly #inputs: Inputs;
  readonly #item: DossierItem;
  readonly #index: number;
  readonly #count: Traced<'count'>;

  constructor(inputs: Inputs, item: DossierItem, index: number) {
    this.#inputs = inputs;
    this.#item = item;
    this.#index = index;
    this.#count = inputs.said(`paper:${index}`, SAID.paper, point(1), 'count', item.at);
  }

  firstSet(): Line[] {
    const isCopy = this.#item.copy === 'plain-copy' || this.#item.copy === 'certified-copy';
    const priced = isCopy ? COPY_PRICE[this.#item.copy] : null;
    return [
      this.#work('dossier', this.#of(MINUTES[paperKind(this.#item)], 'minutes')),
      ...(priced ? [this.#money('dossier', this.#of(priced, 'dong'))] : []),
    ];
  }

  copies(furtherSets: Traced<'count'>): Line[] {
    const priced = COPY_PRICE[this.#item.copy];
    if (!priced) return [];
    return [
      this.#work('sets', repeated(furtherSets, this.#of('copy.minutes', 'minutes'))),
      this.#money('sets', repeated(furtherSets, this.#of(priced, 'dong'))),
    ];
  }

  /** The figure for this paper; only for a share of the cases where the paper is asked only in some. */
  #of<U extends 'minutes' | 'dong'>(id: ParameterId, unit: U): Traced<U> {
    const full = repeated(this.#count, this.#inputs.assumed(id, unit));
    return this.#item.conditional ? shared(this.#inputs.assumed('conditional.share', 'share'), full) : full;
  }

  #work(cause: Cause, minutes: Traced<'minutes'>): Line {
    return labour(this.#inputs, this.#origins(cause), minutes);
  }

  #money(cause: Cause, dong: Traced<'dong'>): Line {
    return price(this.#origins(cause), dong);
  }

  #origins(cause: Cause) {
    const { text } = this.#item;
    return { row: 'prepare-dossier', cause, item: this.#index, label: { vi: text, en: text } } as const;
  }
}
