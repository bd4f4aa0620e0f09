import type { Draft } from '@cancu/analysis';
import { fold } from '@cancu/text';
import type { Group } from './group.ts';
import type { ProcedureStatus } from './procedure.ts';

const PUBLICATION = /\bcong\s+bo\b[^.;]{0,80}\b(?:danh\s+muc|thu\s+tuc\s+hanh\s+chinh)/;
/** House rules on how procedures set elsewhere are received, passed on and answered. */
const ROUTING =
  /\b(?:quy\s+trinh\s+noi\s+bo|quy\s+trinh\s+(?:dien\s+tu\s+)?giai\s+quyet\s+thu\s+tuc|luan\s+chuyen\s+ho\s+so|quy\s+che\s+phoi\s+hop|(?:tiep\s+nhan|giai\s+quyet)[^.;]{0,80}\bthu\s+tuc\s+hanh\s+chinh\b|co\s+che\s+mot\s+cua)/;
const DECENTRALISATION = /\b(?:phan\s+cap|phan\s+quyen|uy\s+quyen)\b/;

/**
 * What a text does to a procedure. A decision of publication sets none; where powers are moved and nothing but a reference to
 * the procedure is said, only the deciding authority changes; what stands inside quoted words changes an existing text,
 * unless the whole article is put in new.
 */
export function statusOf(draft: Draft, group: Group, confident: boolean): ProcedureStatus {
  if (isRestating(draft)) return 'restated';
  const title = fold(draft.identity.title ?? '');
  const { provision, title: heading } = group.facts;
  const owns = group.seeds.some((seed) => (seed.dossier?.items.length ?? 0) > 0);
  if (!owns && (DECENTRALISATION.test(title) || DECENTRALISATION.test(heading))) return 'decentralised';
  if (provision.amendedIn !== null) return provision.inserted ? 'new' : 'changed';
  return confident ? 'new' : 'unclear';
}

/**
 * A text that sets none of the procedures it tells of: it publishes them ("công bố danh mục thủ tục hành chính …"), or orders how
 * offices pass their files on ("quy chế tiếp nhận, luân chuyển hồ sơ, giải quyết thủ tục hành chính …").
 */
export function isRestating({ identity }: Draft): boolean {
  const title = fold(identity.title ?? '');
  return PUBLICATION.test(title) || ROUTING.test(title);
}
