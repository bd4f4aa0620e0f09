import { isUnderstood } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/**
 * Markup compatibility (ISO/IEC 29500-3, 7.6): of an `mc:AlternateContent` exactly one branch is read, the first choice
 * whose namespaces are all understood, else the fallback. Both branches show the same thing.
 */
export class Alternatives {
  /** For each open alternative: is a branch taken? */
  readonly #taken: boolean[] = [];

  /** False for a branch that is not to be read. */
  open(element: XmlElement): boolean {
    if (element.name === 'mc:AlternateContent') this.#taken.push(false);
    else if (element.name === 'mc:Choice') return this.#take(requirementsMet(element));
    else if (element.name === 'mc:Fallback') return this.#take(true);
    return true;
  }

  close(name: string): void {
    if (name === 'mc:AlternateContent') this.#taken.pop();
  }

  #take(possible: boolean): boolean {
    if (!possible || this.#taken.at(-1)) return false;
    if (this.#taken.length > 0) this.#taken[this.#taken.length - 1] = true;
    return true;
  }
}

function requirementsMet(choice: XmlElement): boolean {
  const prefixes = (choice.attribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return prefixes.every((prefix) => isUnderstood(choice.namespace(prefix) ?? ''));
}
