import type { Issue } from '@cancu/syntax';
import type { Note } from '../body/paragraph.ts';
import type { Story } from '../body/story.ts';
import type { Line } from './anchors.ts';

/** What the reader left out or could not take as it stood: one issue a kind, with a count and the first place. */
export function issuesOf(story: Story, notes: readonly Note[], lines: readonly Line[]): readonly Issue[] {
  return [
    ...trackedChanges(story),
    ...legacyFont(story, lines),
    ...notUnderstood([...notes, ...story.notes]),
  ];
}

function trackedChanges({ revisions: { inserted, deleted } }: Story): readonly Issue[] {
  return inserted + deleted > 0 ? [{ code: 'tracked-changes', data: { inserted, deleted } }] : [];
}

function legacyFont(story: Story, lines: readonly Line[]): readonly Issue[] {
  const finding = story.legacy.finding();
  if (!finding) return [];
  const line = lines.find(({ paragraph }) => paragraph.index === finding.first);
  const at = line && { start: line.start, end: line.start + line.paragraph.text.length };
  const { encoding, paragraphs, words } = finding;
  return [{ code: 'legacy-font', ...(at ? { at } : {}), data: { encoding, paragraphs, words } }];
}

function notUnderstood(notes: readonly Note[]): readonly Issue[] {
  const groups = new Map<string, { readonly first: Note; count: number }>();
  for (const note of notes) {
    const kind = `${note.construct} ${note.detail ?? ''}`;
    const group = groups.get(kind);
    if (group) group.count++;
    else groups.set(kind, { first: note, count: 1 });
  }
  return [...groups.values()].map(({ first: { construct, detail, start, end }, count }) => ({
    code: 'not-understood',
    at: { start, end },
    data: { construct, count, ...(detail !== undefined ? { detail } : {}) },
  }));
}
