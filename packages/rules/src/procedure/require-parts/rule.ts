import type { Draft } from '@cancu/analysis';
import { type ComponentRules, componentsRequired } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { type ComponentName, isCertainEnough, type Procedure } from '@cancu/procedures';
import { perStretch } from '@cancu/syntax';
import { type MessageId, messages } from './messages.ts';
import { partList } from './part-words.ts';

/**
 * A new procedure says all its mandatory parts (NĐ 63/2010/NĐ-CP Điều 8 khoản 2 in the version of the draft's date). From
 * 01/04/2025 the rest may be assigned to a named body (NĐ 78/2025/NĐ-CP Điều 5 khoản 2); before, parts may stand in another
 * text of the same delegation, so there the finding only asks.
 */
export const requireParts: Rule<MessageId> = {
  id: 'procedure/require-parts',
  messages,
  reads: ({ draft, procedures }) => [procedures, draft.judgedAt.date, assignsTheRest(draft)],
  *check({ draft, procedures }: RuleContext) {
    const rules = componentsRequired(draft.judgedAt.date);
    if (!rules) return;
    const assigned = assignsTheRest(draft);
    for (const procedure of procedures) {
      if (!isCertainEnough(procedure) || procedure.status !== 'new' || procedure.amendedIn !== null) continue;
      const missing = procedure.missing.filter((part) => isMandatory(part, rules));
      if (missing.length > 0) yield report(procedure, missing, rules, assigned);
    }
  },
};

function isMandatory(part: ComponentName, rules: ComponentRules): boolean {
  return rules.components.some(({ component, need }) => component === part && need === 'mandatory');
}

const ASSIGNS =
  /(?:Bộ trưởng|Bộ [\p{Lu}][^.;\n]{0,60}|(?:Ủy|Uỷ) ban nhân dân[^.;\n]{0,40}|Giám đốc Sở|Sở [\p{Lu}][^.;\n]{0,60})\s(?:quy định|ban hành)\s(?:chi tiết\s)?(?:về\s)?(?:trình tự|thủ tục|thành phần hồ sơ|hồ sơ|mẫu đơn|mẫu hồ sơ|cách thức)/u;

/** "Bộ trưởng … quy định mẫu đơn", "giao Sở … hướng dẫn trình tự": a body is named that sets what is left. */
function assignsTheRest({ source, tree }: Draft): boolean {
  return tree.stretches.some((stretch) => assigns(stretch, source.text));
}

const assigns = perStretch(({ at }, text) => ASSIGNS.test(text.slice(at.start, at.end)));

function report(
  procedure: Procedure,
  missing: readonly ComponentName[],
  rules: ComponentRules,
  assigned: boolean,
): Report<MessageId> {
  const binding = rules.duty.code === 'complete-or-assigned';
  const duty = rules.duty.sources[0];
  return {
    messageId: binding && assigned ? 'missing-parts-assigned' : 'missing-parts',
    severity: binding && !assigned ? 'warning' : 'info',
    confidence: 'likely',
    data: {
      name: procedure.name,
      count: missing.length,
      'parts.vi': partList(missing, 'vi'),
      'parts.en': partList(missing, 'en'),
    },
    at: procedure.at,
    place: procedure.place,
    source: binding && duty ? duty : rules.source,
  };
}
