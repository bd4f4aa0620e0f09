import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import remarkCancu, { isLawDocument, type LawTreeNode } from '../src/index.ts';
import { DRAFT } from './draft.ts';

/** Addresses such as "article 2 / clause 1" of all numbered units, in order. */
function numbered(node: LawTreeNode, above = ''): string[] {
  if (!('children' in node)) return [];
  const own = 'number' in node && node.number ? `${above}/${node.type} ${node.number}` : above;
  return [...(own === above ? [] : [own]), ...node.children.flatMap((child) => numbered(child, own))];
}

function leaves(node: LawTreeNode): string {
  return 'children' in node ? node.children.map(leaves).join('') : node.value;
}

async function lawOf(text: string, replace = false): Promise<{ tree: Node; file: VFile }> {
  const file = new VFile({ path: 'du-thao.md', value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkCancu, { replace });
  return { tree: await processor.run(processor.parse(file), file), file };
}

describe('remark-cancu', () => {
  it('leaves the tree of Markdown and hangs the law tree on it and on the file', async () => {
    const { tree, file } = await lawOf(DRAFT);
    expect(tree.type).toBe('root');
    expect((tree as Root).data?.cancu).toBe(file.data.cancu);
    expect(numbered(file.data.cancu!)).toEqual([
      '/article 1',
      '/article 2',
      '/article 2/clause 1',
      '/article 2/clause 1/point a',
      '/article 2/clause 1/point b',
      '/article 2/clause 2',
    ]);
  });

  it('puts the law tree in the place of the tree of Markdown when asked', async () => {
    const { tree, file } = await lawOf(DRAFT, true);
    expect(isLawDocument(tree)).toBe(true);
    expect(tree).toBe(file.data.cancu);
  });

  it('tells where each unit stands, as every unist node does', async () => {
    const { file } = await lawOf(DRAFT);
    const lines = DRAFT.split('\n');
    const visit = (node: LawTreeNode): void => {
      const { start, end } = node.position;
      if (!('children' in node)) expect(DRAFT.slice(start.offset, end.offset)).toBe(node.value);
      const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
      expect(before + start.column - 1).toBe(start.offset);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(file.data.cancu!);
  });

  it('drops nothing: the leaves are the file, composed letters or not', async () => {
    for (const text of [
      DRAFT,
      DRAFT.normalize('NFD'),
      DRAFT.replaceAll('\n', '\r\n'),
      '',
      '\uFEFFĐiều 1. A',
    ]) {
      const { file } = await lawOf(text);
      expect(leaves(file.data.cancu!)).toBe(String(file));
    }
  });

  it('shows the cells of tables', async () => {
    const { file } = await lawOf(DRAFT);
    const tables: LawTreeNode[] = [];
    const visit = (node: LawTreeNode): void => {
      if (node.type === 'table') tables.push(node);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(file.data.cancu!);
    const [table] = tables;
    const cells = table?.type === 'table' ? table.cells : [];
    const words = cells.map(({ position: { start, end } }) => DRAFT.slice(start.offset, end.offset));
    expect(words).toEqual(['Việc', 'Thời hạn', 'Cấp', '05 ngày']);
  });

  it('says in Vietnamese, or in English, what could not be taken', async () => {
    const broken = `---\nso-hieu: [\n---\n\n${DRAFT}`;
    const { file } = await lawOf(broken);
    expect(file.messages.map(({ source, ruleId, line }) => ({ source, ruleId, line }))).toEqual([
      { source: 'cancu', ruleId: 'front-matter-invalid', line: 1 },
    ]);
    expect(file.messages[0]?.reason).toMatch(/Phần khai báo/);
    const english = new VFile(broken);
    const processor = unified().use(remarkParse).use(remarkCancu, { language: 'en' });
    await processor.run(processor.parse(english), english);
    expect(english.messages[0]?.reason).toMatch(/declarations/);
  });

  it('lets Markdown be written out as before', async () => {
    const plain = await unified().use(remarkParse).use(remarkStringify).process(DRAFT);
    const read = await unified().use(remarkParse).use(remarkCancu).use(remarkStringify).process(DRAFT);
    expect(String(read)).toBe(String(plain));
  });
});
