import { readFileSync } from 'node:fs';
import remarkCancu, { isLawDocument, type LawTreeNode } from 'remark-cancu';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

const file = new VFile({ path: 'draft.md', value: readFileSync('draft.md', 'utf8') });
const processor = unified().use(remarkParse).use(remarkCancu, { language: 'en' });
await processor.run(processor.parse(file), file);

const law = file.data.cancu;
if (!law || !isLawDocument(law)) throw new Error('no law tree');
print(law);

function print(node: LawTreeNode, indent = ''): void {
  if (!('children' in node)) return;
  const number = 'number' in node ? node.number : undefined;
  if (number) console.log(`${indent}${node.type} ${number}`);
  for (const child of node.children) print(child, number ? `${indent}  ` : indent);
}
