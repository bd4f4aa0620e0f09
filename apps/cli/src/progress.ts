/** Where progress is shown: standard error, when a person looks at it. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const PATIENCE_MS = 1000;
const CLEAR_LINE = '\r\x1b[K';

/** One line that says what is going on, once it has taken longer than a second; nothing on a pipe or a log. */
export class Progress {
  readonly #screen: ProgressScreen;
  readonly #now: () => number;
  readonly #begun: number;
  #shown = false;

  constructor(screen: ProgressScreen, now: () => number) {
    this.#screen = screen;
    this.#now = now;
    this.#begun = now();
  }

  say(text: string): void {
    if (!this.#screen.isTTY || this.#now() - this.#begun < PATIENCE_MS) return;
    const room = (this.#screen.columns ?? 80) - 1;
    this.#screen.write(CLEAR_LINE + (text.length > room ? `${text.slice(0, room - 1)}…` : text));
    this.#shown = true;
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#shown) this.#screen.write(CLEAR_LINE);
    this.#shown = false;
  }
}
