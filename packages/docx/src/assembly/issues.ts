import type { Issue } from '@cancu/syntax';
import type { Note } from '../body/paragraph.ts';
import type { Story } from '../body/story.ts';
import type { LegacyFinding } from '../fonts/legacy-reader.ts';
import type { Line } from './anchors.ts';

/** What the reader left out or could not take as it stood: one issue a kind, with a count and the first place. */
export function issuesOf(story: Story, notes: readonly Note[], lines: readonly Line[]): readonly Issue[] {
  return [
    ...trackedChanges(story),
    ...story.context.legacy.findings().map((finding) => legacyFont(finding, lines)),
    ...notUnderstood([...notes, ...story.notes]),
  ];
}

function trackedChanges({ revisions: { inserted, deleted } }: Story): readonly Issue[] {
  return inserted + deleted > 0 ? [{ code: 'tracked-changes', data: { inserted, deleted } }] : [];
}

/** `capitals` and `unread` say what may be lost: how words were typed, and signs that have no letter. */
function legacyFont({ first, ...data }: LegacyFinding, lines: readonly Line[]): Issue {
  const line = first === null ? undefined : lines.find(({ paragraph }) => paragraph.index === first);
  const at = line && { start: line.start, end: line.start + line.paragraph.text.length };
  return { code: 'legacy-font', ...(at ? { at } : {}), data };
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

/** Parts beside the main text that cannot be read: the text is there, its notes or headers are not. */
export function damagedParts(parts: readonly string[]): readonly Issue[] {
  return parts.map((part) => ({
    code: 'not-understood',
    data: { construct: 'damaged-part', count: 1, detail: part },
  }));
}
