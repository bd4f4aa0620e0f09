/**
 * Remembers values by key as long as they are asked for: what was not used between two calls of `forget` is dropped once
 * the idle ones outnumber those in use. Used for what is read of a paragraph by its words.
 */
export class Recent<K, V> {
  #used = new Map<K, V>();
  #idle = new Map<K, V>();

  get(key: K): V | undefined {
    const used = this.#used.get(key);
    if (used !== undefined) return used;
    const idle = this.#idle.get(key);
    if (idle !== undefined) this.#used.set(key, idle);
    return idle;
  }

  set(key: K, value: V): void {
    this.#used.set(key, value);
  }

  /** Ends a round. Values stay for a while, since an edit is often taken back. */
  forget(): void {
    if (this.#used.size < MOST) return;
    this.#idle = this.#used;
    this.#used = new Map();
  }
}

/** So many paragraphs are kept, and those of the round before. */
const MOST = 2000;
