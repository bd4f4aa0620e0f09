/**
 * The scripts that are run and the figures that are read from what they print. `pattern` holds the figure as its first
 * group and, where the script says so, the number of cases as its second. `faults`: the script counts what was right, the
 * figure is how many of the cases were not.
 * @typedef {{ id: string, title: string, pattern: RegExp, faults?: true }} Figure
 * `own`: a tool of this repository with its arguments, in place of a script beside the texts.
 * @typedef {{ script: string, title: string, figures: readonly Figure[], own?: readonly string[] }} Measure
 */

/** @type {readonly Measure[]} */
export const MEASURES = [
  {
    script: 'structure',
    title: 'Chapters and articles',
    figures: [
      {
        id: 'structure.exact',
        title: 'files exact',
        pattern: /^structure: .*of (\d+) files exact \((\d\.\d+)\)$/m,
      },
    ],
  },
  { script: 'outline', title: 'Every article, clause and point', figures: triple('outline', 'outline') },
  {
    script: 'citations',
    title: 'Citations',
    figures: [
      ...triple('citations', 'citations'),
      {
        id: 'citations.targets',
        title: 'right targets',
        pattern: /^citations: .*right targets (\d\.\d+) of (\d+)/m,
      },
    ],
  },
  {
    script: 'procedures',
    title: 'Procedures',
    figures: [
      ...triple('procedures', 'procedures'),
      {
        id: 'procedures.time-limit',
        title: 'time limit right',
        pattern: /time limit right (\d\.\d+) of (\d+)/,
      },
      {
        id: 'procedures.dossier',
        title: 'dossier items right',
        pattern: /dossier items right (\d\.\d+) of (\d+)/,
      },
      { id: 'procedures.missing', title: 'missing parts F1', pattern: /missing parts F1 (\d\.\d+)/ },
    ],
  },
  {
    script: 'basis',
    title: 'Legal basis',
    figures: [
      ...triple('basis', 'legal basis'),
      { id: 'basis.severity', title: 'right severity', pattern: /^legal basis: .*right severity (\d\.\d+)/m },
      {
        id: 'basis.false-alarms',
        title: 'false alarms',
        pattern: /procedures rightly left alone: (\d+) of (\d+)/,
        faults: true,
      },
    ],
  },
  {
    script: 'resolution',
    title: 'Documents cited',
    own: ['tools/corpus/run.mjs', 'resolution'],
    figures: [
      {
        id: 'resolution.resolved',
        title: 'found in the register',
        pattern: /^resolution: (\d\.\d+) of (\d+) citations/m,
      },
    ],
  },
];

/**
 * Precision, recall and F1 of one closing line.
 * @param {string} id
 * @param {string} head how the closing line begins
 * @returns {Figure[]}
 */
function triple(id, head) {
  return [
    {
      id: `${id}.precision`,
      title: 'precision',
      pattern: new RegExp(`^${head}: .*precision (\\d\\.\\d+)`, 'm'),
    },
    { id: `${id}.recall`, title: 'recall', pattern: new RegExp(`^${head}: .*recall (\\d\\.\\d+)`, 'm') },
    { id: `${id}.f1`, title: 'F1', pattern: new RegExp(`^${head}: .*F1 (\\d\\.\\d+)(?: of (\\d+))?`, 'm') },
  ];
}

/**
 * The figures a script printed. `value` is null where it printed none, and for the precision of nothing found: the
 * scripts count it as 1, a floor that the first finding could only break.
 * @param {Measure} measure
 * @param {string} output
 * @returns {{ id: string, title: string, value: number | null, cases: number | null }[]}
 */
export function figuresOf(measure, output) {
  const figures = measure.figures.map((figure) => figureOf(figure, output));
  const value = (/** @type {string} */ title) => figures.find((figure) => figure.title === title)?.value;
  if (value('precision') !== 1 || value('recall') !== 0) return figures;
  return figures.map((figure) => (figure.title === 'precision' ? { ...figure, value: null } : figure));
}

/**
 * @param {Figure} figure
 * @param {string} output
 */
function figureOf({ id, title, pattern, faults }, output) {
  const numbers = pattern.exec(output)?.slice(1) ?? [];
  if (faults) {
    const [right, cases] = numbers.map(Number);
    const counted = right !== undefined && cases !== undefined;
    return { id, title, value: counted ? cases - right : null, cases: counted ? cases : null };
  }
  const value = numbers.find((number) => number?.includes('.'));
  const cases = numbers.find((number) => number && !number.includes('.'));
  return { id, title, value: value ? Number(value) : null, cases: cases ? Number(cases) : null };
}

/**
 * The files the script complains about, worst first as it printed them, without those that are all right. A script that
 * prints its complaints below the name of the file has the first of them taken up.
 * @param {string} output
 * @param {number} most
 * @returns {string[]}
 */
export function worstFiles(output, most) {
  const lines = output.split('\n');
  return lines
    .map((line, i) => (line.includes(':') ? line : `${line}: ${lines[i + 1]?.trim()}`))
    .filter((line) => /^(docx|doc|text|law)\//.test(line) && !isPerfect(line))
    .map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line))
    .slice(0, most);
}

/** @param {string} line */
function isPerfect(line) {
  const counts = /: (\d+)\/(\d+) .*?(\d+) (?:extra|false alarms)(?:, (\d+) with the right targets)?$/.exec(
    line,
  );
  if (!counts) return false;
  const [, hit, want, extra, targets] = counts;
  return hit === want && extra === '0' && (targets === undefined || targets === want);
}
