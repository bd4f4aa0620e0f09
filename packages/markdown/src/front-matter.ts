import type { Issue } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { parse } from 'yaml';

/** The YAML head of a Markdown file between two `---` lines. */
export interface FrontMatter {
  /** Both fences and what stands between them. */
  readonly at: Range;
  /** Scalar values as text; lists and maps are left out. */
  readonly meta: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
}

/** Reads the front matter at the very start of `text`; null when there is none. A head that is not YAML is an issue. */
export function frontMatter(text: string): FrontMatter | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!open) return null;
  const close = /^---[ \t]*$/m;
  const rest = text.slice(open[0].length);
  const end = close.exec(rest);
  if (!end) return null;
  const at = { start: 0, end: open[0].length + end.index + end[0].length };
  try {
    const value: unknown = parse(rest.slice(0, end.index), { schema: 'failsafe' });
    return { at, meta: scalars(value), issues: [] };
  } catch {
    return { at, meta: {}, issues: [{ code: 'front-matter-invalid', at }] };
  }
}

function scalars(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const meta: Record<string, string> = {};
  for (const [key, entry] of Object.entries(value)) if (typeof entry === 'string') meta[key] = entry;
  return meta;
}
