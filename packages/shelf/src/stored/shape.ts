/**
 * Checks a value that comes from a file: null when it has the shape, else where it first has not: `articles.3.number`. The files
 * are ours and small in kinds, so a schema library would be larger than what it checks.
 */
export type Shape = (value: unknown, at: string) => string | null;

export const string: Shape = (value, at) => (typeof value === 'string' ? null : at);

export const boolean: Shape = (value, at) => (typeof value === 'boolean' ? null : at);

/** An ISO date. */
export const day: Shape = (value, at) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : at;

export function nullOr(shape: Shape): Shape {
  return (value, at) => (value === null ? null : shape(value, at));
}

export function fitting(test: (value: string) => boolean): Shape {
  return (value, at) => (typeof value === 'string' && test(value) ? null : at);
}

export function listOf(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return at;
    for (const [i, one] of value.entries()) {
      const misfit = shape(one, inside(at, i));
      if (misfit !== null) return misfit;
    }
    return null;
  };
}

/** An object with these keys; those in `optional` may be absent. Other keys are let through: a later version may write more. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at;
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [key, shape] of Object.entries({ ...required, ...optional })) {
      if (fields[key] === undefined && key in optional) continue;
      const misfit = shape(fields[key], inside(at, key));
      if (misfit !== null) return misfit;
    }
    return null;
  };
}

function inside(at: string, key: string | number): string {
  return at === '' ? String(key) : `${at}.${key}`;
}
