import { DraftMaker } from '@cancu/analysis';
import { costOf, type ProcedureCost } from '@cancu/cost';
import { type RuleContext, RuleRunner } from '@cancu/lint';
import { LawParser } from '@cancu/parser';
import { type Procedure, ProcedureFinder } from '@cancu/procedures';
import { rules } from '@cancu/rules';
import type { Document, Source } from '@cancu/syntax';
import { type Analysis, type Circumstances, compared, given, type Reading } from './analysis.ts';

/** What was done last, of the whole way from a source to findings. */
export type Stage = 'tree' | 'references' | 'procedures' | 'costs';

/**
 * Goes the whole way from a source to findings, again and again while the source changes, and remembers on each stage what
 * the change does not reach. The analysis is always the one that `analyse` gives for the same source.
 */
export class Analyst {
  readonly #circumstances: Circumstances;
  readonly #before: Reading | null;
  readonly #parser = new LawParser();
  readonly #drafts = new DraftMaker();
  readonly #procedures = new ProcedureFinder();
  readonly #rules = new RuleRunner(rules);
  readonly #costs = new Costs();
  #against: {
    readonly costs: readonly ProcedureCost[];
    readonly found: NonNullable<RuleContext['against']>;
  } | null = null;

  /** `before`: the reading of an earlier version, to say what became dearer. */
  constructor(circumstances: Circumstances, before: Reading | null = null) {
    this.#circumstances = circumstances;
    this.#before = before;
  }

  analyse(source: Source): Analysis {
    return this.finish(source, this.parse(source));
  }

  /** The first step alone. */
  parse(source: Source): Document {
    return this.#parser.parse(source);
  }

  /** All steps after the first. */
  finish(source: Source, tree: Document): Analysis {
    const steps = this.steps(source, tree);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same step by step. Who has no more use for the answer, since the source has changed again, stops asking; what was
   * read until then is remembered all the same.
   */
  *steps(source: Source, tree: Document): Generator<Stage, Analysis> {
    const draft = this.#drafts.make({ source, tree, ...given(this.#circumstances) });
    yield 'references';
    const procedures = this.#procedures.find(draft);
    yield 'procedures';
    const { date } = draft.judgedAt;
    const costs = this.#costs.of(procedures, date);
    const against = this.#compared(procedures, costs, date);
    yield 'costs';
    const { demands } = this.#procedures;
    const findings = this.#rules.run({ draft, procedures, demands, costs, against });
    return { draft, procedures, costs, difference: against?.difference ?? null, findings };
  }

  #compared(
    procedures: readonly Procedure[],
    costs: readonly ProcedureCost[],
    date: string,
  ): RuleContext['against'] {
    if (!this.#before) return null;
    if (this.#against?.costs !== costs)
      this.#against = { costs, found: compared(this.#before, procedures, costs, date) };
    return this.#against.found;
  }
}

/** The costs of the procedures that were last asked for. */
class Costs {
  readonly #known = new WeakMap<Procedure, { readonly date: string; readonly cost: ProcedureCost }>();
  #last: {
    readonly procedures: readonly Procedure[];
    readonly date: string;
    readonly costs: readonly ProcedureCost[];
  } | null = null;

  of(procedures: readonly Procedure[], date: string): readonly ProcedureCost[] {
    if (this.#last?.procedures === procedures && this.#last.date === date) return this.#last.costs;
    const costs = procedures.map((procedure) => this.#costOf(procedure, date));
    this.#last = { procedures, date, costs };
    return costs;
  }

  #costOf(procedure: Procedure, date: string): ProcedureCost {
    let known = this.#known.get(procedure);
    if (known?.date !== date) {
      known = { date, cost: costOf(procedure, { date }) };
      this.#known.set(procedure, known);
    }
    return known.cost;
  }
}
