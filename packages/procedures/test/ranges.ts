import type { Range } from '@cancu/text';

const isRange = (value: object): value is Range =>
  typeof Reflect.get(value, 'start') === 'number' && typeof Reflect.get(value, 'end') === 'number';

/** Every range anywhere in a value. */
export function rangesIn(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rangesIn);
  return isRange(value) ? [value, ...inner] : inner;
}
