import ts from 'typescript';
import type { SourceFile } from './workspace.ts';

/** A name with the line it stands in, counted from 1. */
interface Found {
  readonly name: string;
  readonly line: number;
}

/** What the checks need to know of one source file. */
export interface SourceFacts {
  /** Module names as written in imports, exports, dynamic imports and import types. */
  readonly imports: readonly Found[];
  /** Uses of things a pure room must not touch: `process`, `Date.now`, `new Date()`. */
  readonly impure: readonly Found[];
  /** `any` and comments that silence the compiler. */
  readonly escapes: readonly Found[];
  readonly lines: number;
}

const IMPURE_GLOBALS: ReadonlySet<string> = new Set([
  'console',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'performance',
  'Buffer',
  'require',
]);

/** As TypeScript reads them: at the start of a comment. */
const SILENCER = /^\/[/*]+\s*(@ts-(?:ignore|nocheck|expect-error))\b/;

const known = new WeakMap<SourceFile, SourceFacts>();

/** The facts of one file, read once. Never throws: TypeScript gives a tree for any text. */
export function sourceFacts(file: SourceFile): SourceFacts {
  const facts = known.get(file) ?? read(file.path, file.text);
  known.set(file, facts);
  return facts;
}

function read(path: string, text: string): SourceFacts {
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Found[] = [];
  const uses: Found[] = [];
  const escapes: Found[] = [];
  const own = new Set<string>();
  const comments = new Set<number>();
  const line = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

  const visit = (node: ts.Node): void => {
    const module = importedModule(node);
    if (module) imports.push({ name: module.text, line: line(module) });
    const declared = declaredName(node);
    if (declared) own.add(declared);
    const use = impureUse(node);
    if (use) uses.push({ name: use, line: line(node) });
    if (node.kind === ts.SyntaxKind.AnyKeyword) escapes.push({ name: 'any', line: line(node) });
    for (const comment of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      const silencer = SILENCER.exec(text.slice(comment.pos, comment.end));
      if (!silencer || comments.has(comment.pos)) continue;
      comments.add(comment.pos);
      escapes.push({ name: silencer[1]!, line: file.getLineAndCharacterOfPosition(comment.pos).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // A room may name a variable `process` or `document` of its own: then it is not the global one.
  const impure = uses.filter((use) => !own.has(use.name));
  return { imports, impure, escapes, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
}

function importedModule(node: ts.Node): ts.StringLiteralLike | null {
  let module: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) module = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) module = node.argument.literal;
  else if (ts.isCallExpression(node) && isLoader(node.expression)) module = node.arguments[0];
  return module && ts.isStringLiteralLike(module) ? module : null;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function declaredName(node: ts.Node): string | null {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isBindingElement(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name.text : null;
}

function impureUse(node: ts.Node): string | null {
  if (ts.isMetaProperty(node)) return 'import.meta';
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'Date') && node.name.text === 'now') {
    return 'Date.now';
  }
  if (
    ts.isPropertyAccessExpression(node) &&
    isNamed(node.expression, 'Math') &&
    node.name.text === 'random'
  ) {
    return 'Math.random';
  }
  return ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && isValue(node) ? node.text : null;
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** True where the identifier is read as a value, not where it names a property, a type or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  const named = (parent as { name?: ts.Node }).name === node;
  return !named || ts.isShorthandPropertyAssignment(parent);
}
