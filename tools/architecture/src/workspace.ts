/** What the checks look at. Read from disk by `readWorkspace`, invented by the tests of the checks. */
export interface Workspace {
  /** Development tools that every room may use in its tests: `devDependencies` of the root. */
  readonly sharedTools: readonly string[];
  readonly rooms: readonly Room[];
}

/** One package, app or tool. */
export interface Room {
  /** `packages/text`, from the root of the workspace. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
}

export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface SourceFile {
  /** From the room's folder: `src/range.ts`. */
  readonly path: string;
  readonly text: string;
}

/** True for files that only tests load. */
export function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.test(-d)?\.ts$/.test(path) || path.includes('/fixtures/');
}

/** True for files whose size says nothing: tables of data written as code. */
export function isData(path: string): boolean {
  return path.startsWith('src/data/') || path.includes('/data/') || path.endsWith('.data.ts');
}
