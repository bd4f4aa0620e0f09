import { compareCosts, costOf } from '@cancu/cost';
import type { Procedure } from '@cancu/procedures';
import { oneLine } from '@cancu/text';
import { describe, expect, it } from 'vitest';
import { formatJson, formatText, type JsonReport } from '../src/index.ts';
import { procedure, SAMPLE } from './sample.ts';

/** The circular before: one paper less, ten days, and a procedure that is gone now. */
const before: readonly Procedure[] = [
  {
    ...procedure,
    components: {
      ...procedure.components,
      dossier: { ...procedure.components.dossier!, items: procedure.components.dossier!.items.slice(0, 1) },
      timeLimit: { ...procedure.components.timeLimit!, value: 10 },
    },
  },
  {
    ...procedure,
    id: 'dieu-9/revoke',
    name: 'Thu hồi thẻ bến đò theo đề nghị',
    action: 'revoke',
    articles: ['9'],
  },
];
const costed = (procedures: readonly Procedure[]) => ({
  procedures,
  costs: procedures.map((one) => costOf(one, { date: '2026-11-25' })),
});
const difference = compareCosts(costed(before), costed([procedure]));
const results = { files: [{ ...SAMPLE, difference }], failed: [] };

describe('against an earlier version', () => {
  const text = oneLine(formatText(results, { language: 'vi', colour: false, width: 160 }));

  it('tells on the card what made the procedure dearer', () => {
    expect(text).toMatch(/± So với bản trước .* → .* \(tăng .*\)/);
    expect(text).toContain(
      '· thêm giấy tờ: bản sao có chứng thực giấy chứng nhận đăng ký phương tiện (tăng ',
    );
    expect(text).toContain('· Thời hạn giải quyết: 10 ngày làm việc → 15 ngày làm việc');
  });

  it('tells at the end what the new version does as a whole', () => {
    expect(text).toContain('So với phiên bản trước');
    expect(text).toContain('không còn thủ tục: Thu hồi thẻ bến đò theo đề nghị');
  });

  it('gives the same to programs', () => {
    const report = JSON.parse(formatJson(results, 'vi')) as JsonReport;
    const changed = report.files[0]?.difference?.changed[0];
    expect(changed?.id).toBe('dieu-2/issue');
    expect(changed?.perCase.delta.base).toBeGreaterThan(0);
    expect(changed?.changes.map((change) => change.kind)).toEqual(['paper-added', 'time-limit']);
    expect(report.files[0]?.difference?.removed[0]?.name).toBe('Thu hồi thẻ bến đò theo đề nghị');
  });
});
