import { checkDependencies } from './checks/dependencies.ts';
import { checkEscapes } from './checks/escapes.ts';
import { checkFiles } from './checks/files.ts';
import { checkLevels } from './checks/levels.ts';
import { checkPurity } from './checks/purity.ts';
import type { Workspace } from './workspace.ts';

/** Every crossed boundary as a sentence that says what to do; empty when all is well. Each sentence once. */
export function checkWorkspace(workspace: Workspace): string[] {
  const checks = [checkLevels, checkPurity, checkDependencies, checkFiles, checkEscapes];
  return [...new Set(checks.flatMap((check) => [...check(workspace)]))];
}
