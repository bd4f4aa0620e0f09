import { describe, expect, it } from 'vitest';
import { Recent } from './recent.ts';

const fill = (recent: Recent<string, number>, name: string) => {
  for (let i = 0; i < 2000; i++) recent.set(`${name} ${i}`, i);
  recent.forget();
};

describe('what was read of paragraphs', () => {
  it('is kept while there are few', () => {
    const recent = new Recent<string, number>();
    recent.set('a', 1);
    recent.forget();
    recent.forget();
    expect(recent.get('a')).toBe(1);
  });

  it('is dropped when many others were read and nobody asked for it', () => {
    const recent = new Recent<string, number>();
    recent.set('a', 1);
    fill(recent, 'first');
    fill(recent, 'second');
    expect(recent.get('a')).toBeUndefined();
    expect(recent.get('second 5')).toBe(5);
  });

  it('stays when somebody asks for it in between', () => {
    const recent = new Recent<string, number>();
    recent.set('a', 1);
    fill(recent, 'first');
    expect(recent.get('a')).toBe(1);
    fill(recent, 'second');
    expect(recent.get('a')).toBe(1);
  });
});
