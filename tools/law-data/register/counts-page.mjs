// The page beside the data: what was read, kept, mended and dropped.

const FIELDS = [
  ['title', (r) => r.title !== ''],
  ['issuer', (r) => r.issuer !== null],
  ['day of issue', (r) => r.issued !== null],
  ['day of effect', (r) => r.from !== null],
  ['last day in force', (r) => r.to !== null],
  ['said to have lapsed, no day known', (r) => r.lapsed],
  ['out of force in part', (r) => r.partly],
  ['replaced by', (r) => r.replacedBy.length > 0],
  ['amends', (r) => r.amends.length > 0],
  ['based on', (r) => r.basedOn.length > 0],
];

/** Markdown, written anew with each build. */
export function countsPage(read, records, pieces, tally) {
  const line = (...cells) => `| ${cells.join(' | ')} |`;
  const standing = (name) => records.filter((record) => record.standing === name).length;
  const sum = (column) => pieces.reduce((total, piece) => total + piece[column], 0);
  return `# Counts of the register

Written by \`tools/law-data/register.mjs\`; do not edit. ${read} rows were read, ${records.length} records kept: ${standing('codified')} from the codification,
${standing('listed')} from lists and portals, ${standing('cited')} known from citations only.

${line('piece', 'records', 'bytes', 'packed (gzip)')}
${line('---', '---:', '---:', '---:')}
${pieces.map((piece) => line(...piece)).join('\n')}
${line('all', sum(1), sum(2), sum(3))}

${line('known', 'records')}
${line('---', '---:')}
${FIELDS.map(([name, has]) => line(name, records.filter(has).length)).join('\n')}

${line('mended or dropped', 'count')}
${line('---', '---:')}
${tally
  .rows()
  .map(([cause, count]) => line(cause, count))
  .join('\n')}
`;
}
