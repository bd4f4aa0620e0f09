/** A fenced example of the page of a rule. */
export interface Example {
  readonly verdict: 'sai' | 'dung';
  readonly text: string;
  readonly before: string | undefined;
}

/** The fenced examples of a page; "truoc" is the earlier version that the next example is compared with. */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let before: string | undefined;
  for (const match of page.matchAll(/^```markdown (sai|dung|truoc)\n([\s\S]*?)^```$/gm)) {
    const [, kind, text] = match as unknown as [string, 'sai' | 'dung' | 'truoc', string];
    if (kind === 'truoc') before = text;
    else {
      examples.push({ verdict: kind, text, before });
      before = undefined;
    }
  }
  return examples;
}
