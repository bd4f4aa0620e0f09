import type { Draft } from '@cancu/analysis';
import { fold } from './fold.ts';
import type { Group } from './group.ts';
import type { ProcedureStatus } from './procedure.ts';

const PUBLICATION = /\bcong\s+bo\b[^.;]{0,80}\b(?:danh\s+muc|thu\s+tuc\s+hanh\s+chinh)/;
const DECENTRALISATION = /\b(?:phan\s+cap|phan\s+quyen|uy\s+quyen)\b/;

/**
 * What a text does to a procedure. A decision of publication sets none; where powers are moved and nothing but a reference to
 * the procedure is said, only the deciding authority changes; what stands inside quoted words changes an existing text,
 * unless the whole article is put in new.
 */
export function statusOf(draft: Draft, group: Group, confident: boolean): ProcedureStatus {
  const title = fold(draft.identity.title ?? '');
  if (PUBLICATION.test(title)) return 'restated';
  const { provision, title: heading } = group.facts;
  const owns = group.seeds.some((seed) => (seed.dossier?.items.length ?? 0) > 0);
  if (!owns && (DECENTRALISATION.test(title) || DECENTRALISATION.test(heading))) return 'decentralised';
  if (provision.amendedIn !== null) return provision.inserted ? 'new' : 'changed';
  return confident ? 'new' : 'unclear';
}
