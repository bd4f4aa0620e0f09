/** docs/performance.md around a table of results; the page says how each figure is taken. */
export function performancePage(table: string): string {
  return `# Performance

Written by \`npm run bench -- --write docs/performance.md\`, with the real texts beside the repository. Both sides of each
ratio come from one process on one machine, so ratios can be compared with those of another; milliseconds cannot.

${table}

- **Typing.** From the edit to the findings, with every rule on: one letter in the middle of a clause, 300 times all over the text after as many to warm up, in a process of its own.
  The long text is the longest of the corpus, the small one the nearest to 94 kB. In a text full of procedures a letter in an article that lays one down costs more: its facts, and what
  is put together from them, are made anew.
- **Memory.** What is in use after 500 letters typed all over the longest text, garbage collected, less what was in use before it was opened.
- **.docx against mammoth.** Reading and parsing every readable .docx of the corpus, against \`mammoth.convertToHtml\` on the same files.
- **.docx against the floor.** Inflating the main part, styles and numbering, and looking once at each character: less than that nobody can do.
- **Text against remark-parse.** Reading and parsing the longest Markdown text, against \`remark-parse\` on the same text.
- **Twice over.** The longest text once and twice: what is linear takes twice as long.

Medians of several runs after one that warms up; of the typing figures also the 95th of 100.
`;
}
