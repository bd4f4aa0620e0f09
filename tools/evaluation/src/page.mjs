import { isSlow, SLOW_MS } from './corpus.mjs';

const OPEN = '<!-- by hand -->';
const CLOSE = '<!-- /by hand -->';

/**
 * @typedef {{ script: string, title: string, worst: readonly string[],
 *   figures: readonly { id: string, title: string, value: number | null, cases: number | null }[] }} Section
 */

/**
 * The text of EVALUATION.md. What stands between the marks "by hand" is kept from the old page.
 * @param {{ sections: readonly Section[], checked: readonly import('./corpus.mjs').Checked[],
 *   floor: import('./floor.mjs').Floor, old: string }} input
 */
export function page({ sections, checked, floor, old }) {
  return `${[
    '# Evaluation',
    'Written by `npm run evaluate`; only the last section is written by hand. The texts are real ones and lie beside the repository in `../shared`; they are no part of the product. A figure that falls below `evaluation-floor.json` fails the run.',
    '## Figures',
    figures(sections, floor),
    '## Worst files',
    ...sections.map(worst),
    '## Every file checked',
    ...speed(checked),
    '## Findings by rule',
    findings(checked),
    '## Read by eye',
    `${OPEN}\n${byHand(old)}\n${CLOSE}`,
  ].join('\n\n')}\n`;
}

/**
 * @param {readonly Section[]} sections
 * @param {import('./floor.mjs').Floor} floor
 */
function figures(sections, floor) {
  const rows = sections.flatMap((section) =>
    section.figures.map(({ id, title, value, cases }) => [
      `${section.title}: ${title}`,
      shown(value, id in floor.atMost),
      cases === null ? '' : String(cases),
      id in floor.atMost ? `at most ${floor.atMost[id]}` : (floor.atLeast[id]?.toFixed(3) ?? ''),
    ]),
  );
  return table(['measure', 'figure', 'cases', 'floor'], rows);
}

/**
 * @param {number | null} value
 * @param {boolean} counted a number of faults, not a share
 */
function shown(value, counted) {
  if (value === null) return '–';
  return counted ? String(value) : value.toFixed(3);
}

/** @param {Section} section */
function worst(section) {
  const lines = section.worst.map((line) => `- ${line}`);
  return `**${section.title}** (\`${section.script}.mjs\`)\n\n${lines.join('\n') || 'No file with a fault.'}`;
}

/** @param {readonly import('./corpus.mjs').Checked[]} checked */
function speed(checked) {
  const read = checked.filter((each) => each.outcome === 'checked').sort((a, b) => b.ms - a.ms);
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
  const at = (/** @type {number} */ share) =>
    seconds(read[Math.floor((read.length - 1) * (1 - share))]?.ms ?? 0);
  const slow = read.filter(isSlow);
  const list = (/** @type {readonly import('./corpus.mjs').Checked[]} */ of) =>
    of.map((each) => `- ${each.file}: ${each.said || seconds(each.ms)}`).join('\n');
  const refused = checked.filter((each) => each.outcome === 'refused');
  const crashed = checked.filter((each) => each.outcome === 'crashed');
  return [
    `\`cancu check\` on ${checked.length} files, two at a time, start of the program included: half within ${at(0.5)}, nineteen of twenty within ${at(0.95)}, the slowest ${at(1)}. Over ${seconds(SLOW_MS)}, not counting old Word files, which LibreOffice converts first: ${slow.length}. Crashed: ${crashed.length}. Refused with a sentence: ${refused.length}.`,
    `Slowest:\n\n${read
      .slice(0, 5)
      .map((each) => `- ${each.file}: ${seconds(each.ms)}`)
      .join('\n')}`,
    ...(crashed.length > 0 ? [`Crashed:\n\n${list(crashed)}`] : []),
    ...(refused.length > 0 ? [`Refused:\n\n${list(refused)}`] : []),
  ];
}

/** @param {readonly import('./corpus.mjs').Checked[]} checked */
function findings(checked) {
  /** @type {Map<string, Record<string, number>>} */
  const rules = new Map();
  for (const { ruleId, severity } of checked.flatMap((each) => each.findings)) {
    const counts = rules.get(ruleId) ?? {};
    counts[severity] = (counts[severity] ?? 0) + 1;
    rules.set(ruleId, counts);
  }
  const levels = ['error', 'warning', 'info'];
  const rows = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, counts]) => [`\`${rule}\``, ...levels.map((level) => String(counts[level] ?? 0))]);
  return table(['rule', ...levels], rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} old */
function byHand(old) {
  const start = old.indexOf(OPEN);
  const end = old.indexOf(CLOSE);
  const kept = start >= 0 && end > start ? old.slice(start + OPEN.length, end).trim() : '';
  return kept || 'Not yet read.';
}
