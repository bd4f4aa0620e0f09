import type { Container } from '@cancu/syntax';
import { type Instruction, type InstructionSource, Instructions } from './instruction.ts';
import { KnownDocuments, type NamedDocument } from './known-documents.ts';
import { Leads } from './leads.ts';
import type { TargetDocument } from './target.ts';

/** One thing that a passage says for those behind it. */
type Saying =
  | { readonly of: 'document'; readonly document: NamedDocument }
  | { readonly of: 'short-name'; readonly short: string; readonly document: NamedDocument }
  | {
      readonly of: 'instruction';
      readonly unit: Container;
      readonly source: InstructionSource;
      readonly said: Instruction;
    }
  | { readonly of: 'list'; readonly unit: Container }
  | { readonly of: 'lead'; readonly unit: Container; readonly document: TargetDocument };

/** What a stretch says for later ones, in the order in which it says it. */
export interface Teaching {
  readonly sayings: readonly Saying[];
  /** Equal for teachings that say the same; '' for one that says nothing. */
  readonly key: string;
}

/**
 * What a reader who has come to some place of a document knows of the documents it cites: their numbers and short names,
 * and what the instructions and lead-ins of the units around name.
 */
export class Lore {
  readonly known: KnownDocuments = new KnownDocuments();
  readonly instructions: Instructions = new Instructions();
  readonly leads: Leads = new Leads();
  #heard: Saying[] = [];

  hear(saying: Saying): void {
    this.#apply(saying);
    this.#heard.push(saying);
  }

  /** Takes in what a stretch taught that is not read again. */
  learn({ sayings }: Teaching): void {
    for (const saying of sayings) this.#apply(saying);
  }

  /** What was heard since the last time, as far as it counts outside the stretch: not what stands in units of its own. */
  taught(frame: readonly Container[], name: (container: Container) => string): Teaching {
    const sayings = this.#heard.filter((saying) => !('unit' in saying) || frame.includes(saying.unit));
    this.#heard = [];
    if (sayings.length === 0) return { sayings, key: '' };
    const key = JSON.stringify(sayings, (field, value) =>
      field === 'unit' ? name(value as Container) : (value as unknown),
    );
    return { sayings, key };
  }

  #apply(saying: Saying): void {
    if (saying.of === 'document') this.known.remember(saying.document);
    else if (saying.of === 'short-name') this.known.define(saying.short, saying.document);
    else if (saying.of === 'instruction') this.instructions.set(saying.unit, saying.source, saying.said);
    else if (saying.of === 'list') this.instructions.setList(saying.unit);
    else this.leads.set(saying.unit, saying.document);
  }
}
