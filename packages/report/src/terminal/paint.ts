import type { Severity } from '@cancu/lint';

/** Colours and weights by meaning; without colour every one returns its text. */
export type Paint = Readonly<
  Record<Severity | 'strong' | 'faint' | 'accent' | 'good', (text: string) => string>
>;

const CODES: Readonly<Record<keyof Paint, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  accent: [34, 39],
  good: [32, 39],
  strong: [1, 22],
  faint: [2, 22],
};

/** Paints with ANSI codes when `colour`, else not at all. An empty text stays empty. */
export function painter(colour: boolean): Paint {
  const one = (name: keyof Paint) => {
    const [on, off] = CODES[name];
    return (text: string): string => (colour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  };
  return {
    error: one('error'),
    warning: one('warning'),
    info: one('info'),
    accent: one('accent'),
    good: one('good'),
    strong: one('strong'),
    faint: one('faint'),
  };
}
