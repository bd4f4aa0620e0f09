import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../dist/cancu.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly at: { readonly article: string | null; readonly clause: string | null };
  readonly source: { readonly document: string; readonly article: string | null } | null;
}

/** `warning basis/require-delegation Điều 5 khoản 1 (78/2025/NĐ-CP Điều 5)`, one line a finding. */
function check(...args: readonly string[]): { lines: string[]; status: number | null } {
  const run = spawnSync(process.execPath, [PROGRAM, 'check', ...args, '--format', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const findings = JSON.parse(run.stdout).files[0].findings as JsonFinding[];
  const lines = findings.map(({ ruleId, severity, at, source }) => {
    const place = [`Điều ${at.article}`, at.clause && `khoản ${at.clause}`].filter(Boolean).join(' ');
    return `${severity} ${ruleId} ${place}${source ? ` (${source.document} Điều ${source.article})` : ''}`;
  });
  return { lines, status: run.status };
}

describe('the circular that sets a licence nobody delegated', () => {
  const { lines, status } = check('examples/thong-tu-cap-phep-moi/du-thao.md');

  it('is told so at both procedures', () => {
    expect(lines.filter((line) => line.includes('basis/'))).toEqual([
      'warning basis/require-delegation Điều 5 khoản 1 (78/2025/NĐ-CP Điều 5)',
      'warning basis/require-delegation Điều 7 khoản 2 (78/2025/NĐ-CP Điều 5)',
    ]);
  });

  it('asks for two papers that the State holds, and refers to an article that is not there', () => {
    expect(lines.filter((line) => line.includes('no-held-data'))).toEqual([
      'warning procedure/no-held-data Điều 5 khoản 1 (66.7/2025/NQ-CP Điều 4)',
      'warning procedure/no-held-data Điều 5 khoản 1 (66.7/2025/NQ-CP Điều 4)',
    ]);
    expect(lines).toContain('warning reference/no-dangling Điều 6 khoản 3');
  });

  it('is left alone where it withdraws for breaches and asks for reports', () => {
    expect(lines.filter((line) => / Điều [89] /u.test(`${line} `))).toEqual([]);
  });

  it('fails only when warnings count', () => {
    expect(status).toBe(0);
    expect(check('examples/thong-tu-cap-phep-moi/du-thao.md', '--fail-on', 'warning').status).toBe(1);
  });
});

describe('the notice of 2023, told as a scenario: one provincial decision at two dates', () => {
  const basis = (date: string) => {
    const { lines, status } = check('examples/quyet-dinh-tinh/du-thao.md', '--date', date);
    return { basis: lines.filter((line) => line.includes('basis/')), status };
  };

  it('on 01/12/2023 a law had to delegate: an error by Điều 14 of the law of 2015', () => {
    expect(basis('2023-12-01')).toEqual({
      basis: ['error basis/require-delegation Điều 5 khoản 3 (80/2015/QH13 Điều 14)'],
      status: 1,
    });
  });

  it('in November 2026 the decree asks for a purpose: a warning by its Điều 5', () => {
    expect(basis('2026-11-25')).toEqual({
      basis: ['warning basis/require-delegation Điều 5 khoản 3 (78/2025/NĐ-CP Điều 5)'],
      status: 0,
    });
  });
});

describe('the decree in two versions', () => {
  it('got dearer at both procedures', () => {
    const { lines } = check(
      'examples/nghi-dinh-hai-phien-ban/moi.md',
      '--against',
      'examples/nghi-dinh-hai-phien-ban/cu.md',
    );
    expect(lines.filter((line) => line.includes('cost/'))).toEqual([
      'warning cost/no-increase Điều 4 khoản 1 (03/2022/TT-BTP Điều 12)',
      'warning cost/no-increase Điều 5 khoản 1 (03/2022/TT-BTP Điều 12)',
    ]);
  });

  it('got cheaper on the way back', () => {
    const { lines, status } = check(
      'examples/nghi-dinh-hai-phien-ban/cu.md',
      '--against',
      'examples/nghi-dinh-hai-phien-ban/moi.md',
    );
    expect({ lines, status }).toEqual({ lines: [], status: 0 });
  });

  it('costs no more when compared with itself', () => {
    const same = 'examples/nghi-dinh-hai-phien-ban/moi.md';
    expect(check(same, '--against', same).lines.filter((line) => line.includes('cost/'))).toEqual([]);
  });
});

it('the clean draft has nothing to report', () => {
  expect(check('examples/du-thao-sach/du-thao.md')).toEqual({ lines: [], status: 0 });
});
