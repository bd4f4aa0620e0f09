import type { Procedure } from '@cancu/procedures';
import type { Range } from '@cancu/text';
import type { Estimate } from './estimate.ts';
import type { Input, Origin } from './origin.ts';
import { assumptionAt, type ParameterId, parameter } from './parameter.ts';
import { given, type Traced } from './step.ts';
import { type Unit, UnitError } from './unit.ts';
import { type UserInputs, userValue } from './user-inputs.ts';
import type { Words } from './words.ts';

export interface CostOptions {
  /** ISO date whose assumptions count: the day the draft is expected to take effect. */
  readonly date: string;
  readonly user?: UserInputs;
  /** Show the statutory time limit as a line of its own. It is never priced: waiting is no work of the applicant. */
  readonly waiting?: boolean;
}

/** What each figure of one procedure is, by user, table or assumption. */
export class Inputs {
  readonly procedure: Procedure;
  readonly #options: CostOptions;
  readonly #known = new Map<ParameterId, Traced | null>();

  constructor(procedure: Procedure, options: CostOptions) {
    this.procedure = procedure;
    this.#options = options;
  }

  /** The figure of a parameter; null where nobody knows it. Throws UnitError when it is not of that unit. */
  known<U extends Unit>(id: ParameterId, unit: U): Traced<U> | null {
    const facts = parameter(id);
    if (facts.unit !== unit) throw new UnitError('use-as', facts.unit, unit);
    const before = this.#known.get(id);
    // Its unit is the one checked above.
    if (before !== undefined) return before as Traced<U> | null;
    const found = this.#find(id, unit);
    this.#known.set(id, found);
    return found;
  }

  #find<U extends Unit>(id: ParameterId, unit: U): Traced<U> | null {
    const { label } = parameter(id);
    const said = userValue(this.#options.user, id, this.procedure);
    if (said) return given({ key: id, label, unit, ...said });
    const assumed = assumptionAt(id, this.#options.date);
    if (!assumed) return null;
    const { value, derivation, source } = assumed;
    const origin: Origin = { by: 'assumption', id, note: derivation, source };
    return given<U>({ key: id, scope: 'all', label, value, unit, origin });
  }

  /** The figure of a parameter that the shipped data always has. */
  assumed<U extends Unit>(id: ParameterId, unit: U): Traced<U> {
    const found = this.known(id, unit);
    if (!found) throw new RangeError(`no value is shipped for ${id}`);
    return found;
  }

  /** A figure that the draft itself says. `key` is unique in the procedure. */
  said<U extends Unit>(key: string, label: Words, value: Estimate, unit: U, at: Range): Traced<U> {
    const input: Input<U> = {
      key: `draft:${key}`,
      scope: 'procedure',
      label,
      value,
      unit,
      origin: { by: 'draft', at },
    };
    return given(input);
  }
}
